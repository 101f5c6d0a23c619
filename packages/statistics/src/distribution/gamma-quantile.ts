import { gammaCumulative } from './gamma-cumulative.ts'
import { gammaUpperTail } from './gamma-upper-tail.ts'
import { logGamma } from './log-gamma.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of the gamma distribution with the given shape and rate: the x with P(X <= x) = p. 0 at p = 0, Infinity at
 * 1; NaN for p outside 0 to 1 or a shape that is not positive. Starts from Wilson and Hilferty's approximation and
 * finishes by Newton steps on the logarithm of the smaller tail, kept between bounds. Equal to R's
 * `qgamma(p, shape, rate)`.
 *
 * @param rate - Default 1.
 *
 * @example
 * gammaQuantile(0.5, 3) // 2.6740603
 */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  if (!(p >= 0 && p <= 1) || !(shape > 0) || !(rate > 0)) return Number.NaN
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const lower = p <= 0.5
  const target = Math.log(lower ? p : 1 - p)
  const tail = (x: number) => (lower ? gammaCumulative(x, shape) : gammaUpperTail(x, shape))
  let low = 0
  let high = Number.POSITIVE_INFINITY
  let x = startingPoint(p, shape)
  if (x < smallest) return 0
  for (let round = 0; round < 200; round += 1) {
    const size = tail(x)
    const excess = Math.log(size) - target
    if (excess === 0) break
    if (excess > 0 === lower) high = x
    else low = x
    const density = Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape))
    const step = ((lower ? 1 : -1) * excess * size) / density
    let next = x - step
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? 2 * x + 1 : (low + high) / 2
    if (Math.abs(next - x) <= 1e-16 * x) return next / rate
    x = next
    if (high !== Number.POSITIVE_INFINITY && high - low <= 2e-16 * high) break
  }
  return x / rate
}

/** Below this a quantile cannot be told from 0. */
const smallest = 1e-300

/** Wilson and Hilferty's cube, or for small x the first term of the series. */
function startingPoint(p: number, shape: number): number {
  const cube = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))
  const first = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape)
  const guess = shape * cube ** 3
  return shape > 1 && cube > 0.1 ? guess : first
}
