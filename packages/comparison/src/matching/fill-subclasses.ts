import { contrastFailure } from '../contrast/contrast-failure.ts'

/**
 * Gives every class at least one person of each arm, by moving the person with the nearest score from a neighbouring
 * class of the same arm, one class at a time from the lowest on. The side with more people to spare, each counted as one
 * over its distance in classes, gives. The rule is that of MatchIt's subclassification with `min.n = 1`.
 *
 * @param classes - Class of each row, numbered from 0 without gaps.
 * @throws EstimationFailure `comparison.tooFewForSubclasses` when an arm has fewer people than there are classes.
 *
 * @example
 * fillSubclasses(Int32Array.of(0, 1, 0, 0), Float64Array.of(0.1, 0.6, 0.2, 0.3), Uint8Array.of(1, 1, 0, 0))
 *   // Int32Array [0, 1, 0, 1]
 */
export function fillSubclasses(classes: Int32Array, scores: Float64Array, treated: Uint8Array): Int32Array {
  const count = classes.reduce((most, one) => Math.max(most, one), -1) + 1
  const filled = Int32Array.from(classes)
  for (const arm of [0, 1]) {
    const rows = Int32Array.from(treated.keys()).filter((row) => treated[row] === arm)
    if (rows.length < count) throw contrastFailure('comparison.tooFewForSubclasses')
    const sizes = new Int32Array(count)
    for (const row of rows) sizes[filled[row]!]!++
    for (let empty = sizes.indexOf(0); empty !== -1; empty = sizes.indexOf(0)) {
      const toSpare = (from: number, to: number) => {
        let sum = 0
        for (let one = from; one < to; one++) sum += Math.max(0, sizes[one]! - 1) / Math.abs(empty - one)
        return sum
      }
      const fromBelow = empty === count - 1 || (empty > 0 && toSpare(0, empty) >= toSpare(empty + 1, count))
      const step = fromBelow ? -1 : 1
      let giver = empty + step
      while (sizes[giver] === 0) giver += step
      let moved = -1
      for (const row of rows) {
        if (filled[row] !== giver) continue
        if (moved === -1 || (fromBelow ? scores[row]! > scores[moved]! : scores[row]! < scores[moved]!)) moved = row
      }
      filled[moved] = empty
      sizes[empty]!++
      sizes[giver]!--
    }
  }
  return filled
}
