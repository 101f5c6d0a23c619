import type { Day } from '@doorstroom/trajectories'

/** Where a view begins and ends. */
export type ExportWindow =
  /** All that is known of each person; for spells only. */
  | { readonly kind: 'known' }
  /** Days before and after each person's own time zero. */
  | { readonly kind: 'timeZero'; readonly before: number; readonly after: number }
  /** The same calendar days for everyone; null for as far as the data go. */
  | { readonly kind: 'calendar'; readonly from: Day | null; readonly to: Day | null }

/** What is asked for, checked, before the data are known. */
export interface ExportRequest {
  readonly view: string
  readonly layout: string
  readonly format: 'csv' | 'parquet'
  /** Null for all channels with a spell. */
  readonly channels: readonly string[] | null
  readonly combined: boolean
  readonly bridgeDays: number | null
  readonly daysBefore: number | null
  readonly priority: readonly string[]
  readonly window: ExportWindow
  /** States that a study declared for itself. */
  readonly ownStates: readonly string[]
}
