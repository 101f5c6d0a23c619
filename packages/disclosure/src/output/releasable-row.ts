import type { Text } from '../text.ts'

/** What the gate must know of a row; any row with these columns can be released. */
export interface ReleasableRow {
  readonly id: string
  readonly measure: string
  readonly population: string
  readonly arm: string | null
  readonly contrast: string | null
  readonly horizonDays: number
  readonly estimator: string
  readonly term: string
  readonly estimate: number | null
  readonly stdError: number | null
  readonly confLow: number | null
  readonly confHigh: number | null
  readonly pValue: number | null
  readonly n: number | null
  readonly nEvents: number | null
  /** `share` and `persons` have rules of their own; anything else is an amount. */
  readonly unit: string
  readonly status: 'ok' | 'notComputed' | 'suppressed' | 'withheld'
  readonly reasons: readonly string[]
  readonly disclosure: string | null
}

/** Any document whose rows can be released and that can say under which rules. */
export interface ReleasableDocument {
  readonly rows: readonly ReleasableRow[]
  readonly release: ReleaseStatement | null
  /** Meaning of the codes in the rows; the codes of the rules that were applied are added to it. */
  readonly glossary?: Readonly<Record<string, Text>>
}

/** Under which rules a document was released, for the reader. */
export interface ReleaseStatement {
  readonly profile: string
  readonly threshold: number
  readonly rounding: number
  readonly statement: { readonly nl: string; readonly en: string }
}
