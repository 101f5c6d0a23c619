import { dot } from '../linear-algebra/dot.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'

/** A function to be made as large as possible, with its gradient. */
export type SmoothFunction = (at: Float64Array) => { readonly value: number; readonly gradient: Float64Array }

/** Where a function is largest, and minus its second slopes there, as rows. */
export interface Maximum {
  readonly at: Float64Array
  readonly value: number
  readonly curvature: readonly Float64Array[]
}

const mostSteps = 200

/**
 * Largest value of a smooth function: quasi-Newton steps (BFGS) from a start whose curvature is taken from differences
 * of the gradient, finished by Newton steps with central differences. Null when it does not settle.
 *
 * Source: Nocedal and Wright (2006), Numerical Optimization, 2nd edition, chapter 6, doi 10.1007/978-0-387-40065-5.
 */
export function maximiseSmoothly(f: SmoothFunction, start: Float64Array): Maximum | null {
  let at = start
  let here = f(at)
  let inverse = positiveInverse(curvatureAt(f, at, 1e-4))
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = times(inverse, here.gradient)
    const gain = dot(direction, here.gradient)
    if (!(gain > 1e-9 * (1 + Math.abs(here.value)) * 1e-3)) break
    const moved = climb(f, at, here.value, direction, gain)
    if (moved === null) break
    const change = moved.at.map((value, index) => value - at[index]!)
    const turn = here.gradient.map((value, index) => value - moved.gradient[index]!)
    at = moved.at
    here = moved
    inverse = updated(inverse, change, turn)
  }
  for (let step = 0; step < 5; step += 1) {
    const curvature = curvatureAt(f, at, 1e-5)
    const newton = invertPositive(curvature)
    if (newton === null) return settledAt(here.gradient, at, here.value, curvature)
    const move = times(newton.inverse, here.gradient)
    const gain = dot(move, here.gradient)
    if (gain <= 1e-15 * (1 + Math.abs(here.value))) return { at, value: here.value, curvature }
    at = at.map((value, index) => value + move[index]!)
    here = f(at)
    if (!Number.isFinite(here.value)) return null
    if (gain <= 1e-11 * (1 + Math.abs(here.value))) return { at, value: here.value, curvature }
  }
  return null
}

/** A flat or rising direction is an answer only where the gradient has vanished. */
function settledAt(
  gradient: Float64Array,
  at: Float64Array,
  value: number,
  curvature: readonly Float64Array[],
): Maximum | null {
  const largest = gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0)
  return largest <= 1e-6 * (1 + Math.abs(value)) ? { at, value, curvature } : null
}

/** Halves a step until the function rises by a fair part of what the gradient promises. */
function climb(f: SmoothFunction, at: Float64Array, value: number, direction: Float64Array, gain: number) {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = at.map((start, index) => start + share * direction[index]!)
    const there = f(next)
    if (there.value >= value + 1e-4 * share * gain) return { at: next, ...there }
  }
  return null
}

function curvatureAt(f: SmoothFunction, at: Float64Array, width: number): Float64Array[] {
  const rows = Array.from(at, (value, index) => {
    const step = width * Math.max(1, Math.abs(value))
    const [above, below] = [1, -1].map((sign) => {
      const moved = at.slice()
      moved[index] = value + sign * step
      return f(moved).gradient
    }) as [Float64Array, Float64Array]
    return above.map((slope, other) => (below[other]! - slope) / (2 * step))
  })
  return rows.map((row, index) => row.map((value, other) => (value + rows[other]![index]!) / 2))
}

/** The inverse, or where there is none that of the sizes of the diagonal. */
function positiveInverse(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const inverted = invertPositive(matrix)
  if (inverted !== null) return inverted.inverse
  return matrix.map((row, index) => row.map((value, other) => (index === other ? 1 / Math.max(Math.abs(value), 1) : 0)))
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return vector.map((_, row) => dot(matrix[row]!, vector))
}

/** The BFGS update of an inverse; left alone where the gradient turned the wrong way. */
function updated(inverse: readonly Float64Array[], change: Float64Array, turn: Float64Array): readonly Float64Array[] {
  const along = dot(change, turn)
  if (!(along > 1e-14 * Math.sqrt(dot(change, change) * dot(turn, turn)))) return inverse
  const pulled = times(inverse, turn)
  const factor = (1 + dot(turn, pulled) / along) / along
  return inverse.map((row, left) =>
    row.map(
      (value, right) =>
        value +
        factor * change[left]! * change[right]! -
        (pulled[left]! * change[right]! + change[left]! * pulled[right]!) / along,
    ),
  )
}
