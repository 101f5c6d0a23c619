/** A column of numbers with its name: an item of a scale, a rater, a moment. Missing is NaN. */
export interface NamedColumn {
  readonly name: string
  readonly values: Float64Array
}
