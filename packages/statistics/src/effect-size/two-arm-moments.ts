/** Means, standard deviations (n - 1) and sizes of two arms. */
export interface TwoArmMoments {
  readonly meanTreated: number
  readonly meanComparison: number
  readonly standardDeviationTreated: number
  readonly standardDeviationComparison: number
  readonly nTreated: number
  readonly nComparison: number
  /** Default 0.95. */
  readonly confLevel?: number
}
