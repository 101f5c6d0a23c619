import type { ResultRow } from '@doorstroom/statistics'

/** One measure's values for the persons of a design, in the same order. */
export interface OutcomeColumn {
  readonly measure: string
  readonly kind: 'share' | 'amount'
  readonly horizonDays: number
  /** `share`, or the unit of the amount. */
  readonly unit: string
  readonly population: string
  /** Missing is NaN; a share is 0 or 1 per person. */
  readonly values: Float64Array
}

/** What comparing one measure gave. */
export interface OutcomeComparison {
  /** The difference that the claim is about; its status is `notComputed` with a reason where there is no number. */
  readonly main: ResultRow
  /** Every row for the results document: the main difference, its levels, the unadjusted one and the sensitivity. */
  readonly rows: readonly ResultRow[]
  /** The same difference by other routes; every one is also in `rows`. */
  readonly sensitivity: readonly ResultRow[]
  /** Persons with a value, per arm. */
  readonly analysed: { readonly treated: number; readonly comparison: number }
  /** Share of each arm without a value, 0 to 1; 1 for an arm without persons. */
  readonly missing: { readonly treated: number; readonly comparison: number }
}
