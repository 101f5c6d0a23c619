/** A baseline characteristic as numbers; a category is one 0/1 column per level but the first. Missing is NaN. */
export interface CovariateColumn {
  /** `age`, or `education = 3` for one level. */
  readonly name: string
  readonly values: Float64Array
  readonly binary: boolean
  /** Declared essential in the study: balance on it is asked more strictly. */
  readonly essential: boolean
}
