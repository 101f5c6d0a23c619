import type { RowMajorDesign } from './row-major-design.ts'
import { factorPositive, solveFactored } from './solve-positive.ts'

/** A logistic fit at the edge of what probabilities can be. */
interface LimitingPieces {
  readonly design: RowMajorDesign
  readonly outcome: Float64Array
  readonly rows: readonly number[]
  readonly predicted: Float64Array
}

/**
 * Each person's influence, through the coefficients, on the mean prediction over a target, for a logistic fit in which some
 * predictions are exactly 0 or 1: those move with nothing, and a trace of ridge keeps the information invertible.
 */
export function limitingSpill(pieces: LimitingPieces, inTarget: Uint8Array): Float64Array {
  const { design, outcome, rows, predicted } = pieces
  const { values, width } = design
  const information = new Float64Array((width * (width + 1)) / 2)
  for (const row of rows) {
    const weight = predicted[row]! * (1 - predicted[row]!)
    for (let i = 0, entry = 0; i < width; i++) {
      for (let j = 0; j <= i; j++, entry++) {
        information[entry]! += weight * values[row * width + i]! * values[row * width + j]!
      }
    }
  }
  for (let i = 0; i < width; i++) information[(i * (i + 3)) / 2]! += 1e-9 * rows.length
  const direction = new Float64Array(width)
  let size = 0
  for (let row = 0; row < outcome.length; row++) {
    if (inTarget[row] === 0) continue
    size++
    const slope = predicted[row]! * (1 - predicted[row]!)
    for (let part = 0; part < width; part++) direction[part]! += slope * values[row * width + part]!
  }
  const influence = new Float64Array(outcome.length)
  if (!factorPositive(information, width)) return influence
  solveFactored(information, direction, width)
  for (const row of rows) {
    let linear = 0
    for (let part = 0; part < width; part++) linear += direction[part]! * values[row * width + part]!
    influence[row] = (outcome.length * (outcome[row]! - predicted[row]!) * linear) / size
  }
  return influence
}
