import type { Estimand } from '@doorstroom/statistics'

/** One number with its uncertainty. */
export interface Estimated {
  readonly estimate: number
  /** In the unit of the outcome; null when the method gives an interval only. */
  readonly stdError: number | null
  readonly confLow: number
  readonly confHigh: number
  /** Two-sided, against no difference; null for a level. */
  readonly pValue: number | null
}

/** What every estimator of two arms gives: the difference (treated - comparison) and the level under each condition. */
export interface ArmContrast {
  readonly estimand: Estimand
  readonly confLevel: number
  readonly difference: Estimated
  readonly treated: Estimated
  readonly comparison: Estimated
  readonly nTreated: number
  readonly nComparison: number
  /** Persons with the event per arm; null for an amount or an adjusted level. */
  readonly events: { readonly treated: number; readonly comparison: number } | null
  /** Degrees of freedom of the interval of the difference; null where it rests on the normal or a score interval. */
  readonly degreesOfFreedom: number | null
  /** Kish's effective sample size per arm; the arm's size without weights. */
  readonly effectiveSampleSize: { readonly treated: number; readonly comparison: number }
  /** Codes a reader must know, such as `comparison.rowsLeftOut`. */
  readonly warnings: readonly string[]
}
