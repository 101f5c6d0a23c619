import { poissonProbability } from './poisson-probability.ts'

/**
 * Regularised incomplete gamma function P(shape, x), or its complement when `upper`. The series below shape + 1, the
 * continued fraction above it, both times a Poisson probability that keeps its digits for large shapes.
 * NaN for a shape that is not positive.
 *
 * Source: Gautschi (1979), ACM Transactions on Mathematical Software 5, 466-481, doi 10.1145/355853.355863.
 */
export function incompleteGamma(x: number, shape: number, upper: boolean): number {
  if (!(shape > 0) || Number.isNaN(x)) return Number.NaN
  if (x <= 0) return upper ? 1 : 0
  if (x === Number.POSITIVE_INFINITY) return upper ? 0 : 1
  const weight = poissonProbability(shape, x)
  if (x < shape + 1) {
    const lower = Math.min(1, weight * series(x, shape))
    return upper ? 1 - lower : lower
  }
  const above = Math.min(1, weight * shape * continuedFraction(x, shape))
  return upper ? above : 1 - above
}

function series(x: number, shape: number): number {
  let total = 1
  let term = 1
  for (let index = 1; index < longest; index += 1) {
    term *= x / (shape + index)
    total += term
    if (term < total * 1e-17) break
  }
  return total
}

/** Lentz's evaluation of 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - ...)). */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let total = d
  for (let index = 1; index < longest; index += 1) {
    const a = -index * (index - shape)
    b += 2
    d = 1 / nonZero(a * d + b)
    c = nonZero(b + a / c)
    const factor = c * d
    total *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return total
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

const longest = 1_000_000
