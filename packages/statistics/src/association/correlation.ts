/** What each form of correlation gives. */
export interface Correlation {
  /** -1 to 1; no association is 0. */
  readonly estimate: number
  readonly pValue: number | null
  /** Null with too few pairs for an interval. */
  readonly low: number | null
  readonly high: number | null
  /** t with n - 2 degrees of freedom, or for Kendall's tau z; null when it is infinite. */
  readonly statistic: number | null
  readonly n: number
}
