/** The values and weights of one arm, without the pairs in which either is missing. */
export interface ArmValues {
  readonly values: Float64Array
  readonly weights: Float64Array | null
}

/** Takes one arm out of a column: `arm` 1 is the treated, 0 the comparison. */
export function armValues(
  values: ArrayLike<number>,
  treated: Uint8Array,
  weights: Float64Array | null,
  arm: 0 | 1,
): ArmValues {
  const rows: number[] = []
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights === null ? 1 : weights[i]!
    if (treated[i] === arm && !Number.isNaN(values[i]!) && !Number.isNaN(weight)) rows.push(i)
  }
  return {
    values: Float64Array.from(rows, (row) => values[row]!),
    weights: weights === null ? null : Float64Array.from(rows, (row) => weights[row]!),
  }
}
