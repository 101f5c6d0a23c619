/**
 * Interpolating cubic spline whose ends follow the cubic through the first and the last four points (Forsythe, Malcolm
 * and Moler), as R's `spline` and `splinefun` by default. At least three points, arguments rising.
 *
 * Source: Forsythe, Malcolm and Moler (1977), Computer Methods for Mathematical Computations, section 4.4.
 *
 * @example
 * cubicSpline([0, 1, 2, 3], [0, 1, 8, 27])(1.5) // 3.375
 */
export function cubicSpline(arguments_: readonly number[], values: readonly number[]): (argument: number) => number {
  const x = arguments_
  const y = values
  const n = x.length
  const step = Float64Array.from({ length: n - 1 }, (_, i) => x[i + 1]! - x[i]!)
  const slope = Float64Array.from({ length: n - 1 }, (_, i) => (y[i + 1]! - y[i]!) / step[i]!)
  const diagonal = Float64Array.from({ length: n }, (_, i) =>
    i === 0 ? -step[0]! : i === n - 1 ? -step[n - 2]! : 2 * (step[i - 1]! + step[i]!),
  )
  const bend = Float64Array.from({ length: n }, (_, i) => (i === 0 || i === n - 1 ? 0 : slope[i]! - slope[i - 1]!))
  if (n > 3) {
    bend[0] = endBend(x, bend, step[0]!, [0, 1, 2, 3])
    bend[n - 1] = -endBend(x, bend, step[n - 2]!, [n - 4, n - 3, n - 2, n - 1])
  }
  for (let i = 1; i < n; i += 1) {
    const factor = step[i - 1]! / diagonal[i - 1]!
    diagonal[i]! -= factor * step[i - 1]!
    bend[i]! -= factor * bend[i - 1]!
  }
  bend[n - 1]! /= diagonal[n - 1]!
  for (let i = n - 2; i >= 0; i -= 1) bend[i] = (bend[i]! - step[i]! * bend[i + 1]!) / diagonal[i]!
  return (argument) => {
    let i = n - 2
    while (i > 0 && argument < x[i]!) i -= 1
    const along = argument - x[i]!
    const linear = slope[i]! - step[i]! * (bend[i + 1]! + 2 * bend[i]!)
    return y[i]! + along * (linear + along * (3 * bend[i]! + (along * (bend[i + 1]! - bend[i]!)) / step[i]!))
  }
}

/** Third derivative of the cubic through four points, times a step squared. */
function endBend(
  x: readonly number[],
  bend: Float64Array,
  step: number,
  [a, b, c, d]: readonly [number, number, number, number],
): number {
  const early = bend[b]! / (x[c]! - x[a]!)
  const late = bend[c]! / (x[d]! - x[b]!)
  return ((late - early) * step * step) / (x[d]! - x[a]!)
}
