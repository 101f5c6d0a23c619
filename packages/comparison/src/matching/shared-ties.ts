/** Weights in which people who cannot be told apart have equal ones. */
export interface SharedTies {
  readonly weights: Float64Array
  /** Whether any person with a weight was alike to another of the same arm. */
  readonly tied: boolean
}

/**
 * Spreads matching weights evenly over people of one arm who cannot be told apart (equal keys): which of them the matching
 * took was chance. The result is the average over all ways of breaking the ties, and does not depend on the order of the
 * file.
 *
 * @param keys - One number per row; equal numbers mean alike.
 *
 * @example
 * sharedTies(Float64Array.of(1, 1, 0), Uint8Array.of(1, 0, 0), Float64Array.of(0.4, 0.5, 0.5)).weights // [1, 0.5, 0.5]
 */
export function sharedTies(weights: Float64Array, treated: Uint8Array, keys: Float64Array): SharedTies {
  const groups = [new Map<number, { sum: number; count: number }>(), new Map<number, { sum: number; count: number }>()]
  for (let row = 0; row < weights.length; row++) {
    const group = groups[treated[row]!]!
    const known = group.get(keys[row]!)
    if (known === undefined) group.set(keys[row]!, { sum: weights[row]!, count: 1 })
    else {
      known.sum += weights[row]!
      known.count++
    }
  }
  let tied = false
  const shared = weights.map((_, row) => {
    const { sum, count } = groups[treated[row]!]!.get(keys[row]!)!
    if (count > 1 && sum > 0) tied = true
    return sum / count
  })
  return { weights: shared, tied }
}
