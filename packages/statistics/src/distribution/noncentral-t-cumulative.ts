import { logGamma } from './log-gamma.ts'
import { normalCumulative } from './normal-cumulative.ts'
import { incompleteBeta } from './stdlib.ts'

/**
 * Cumulative probability of the noncentral t distribution, P(T <= t). Range 0 to 1.
 *
 * The series of algorithm AS 243, summed outwards from its largest Poisson weight, so that large noncentralities do
 * not underflow. Agrees with R's `pt(t, df, ncp)` to about 1e-10, and goes on where R stops (|ncp| above 37.62).
 *
 * Sources: Lenth (1989), Applied Statistics 38, 185-189, doi 10.2307/2347693; Benton and Krishnamoorthy (2003),
 * Computational Statistics & Data Analysis 43, 249-267, doi 10.1016/S0167-9473(02)00283-9.
 *
 * @example
 * noncentralTCumulative(2, 10, 1) // 0.8076...
 */
export function noncentralTCumulative(t: number, degreesOfFreedom: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralTCumulative(-t, degreesOfFreedom, -noncentrality)
  const x = (t * t) / (t * t + degreesOfFreedom)
  const rate = (noncentrality * noncentrality) / 2
  const atZero = normalCumulative(-noncentrality)
  if (x === 0) return atZero
  const mode = Math.floor(rate)
  const evenAtMode = rate === 0 ? 1 : Math.exp(-rate + mode * Math.log(rate) - logGamma(mode + 1))
  const oddAtMode =
    noncentrality === 0
      ? 0
      : (noncentrality / Math.SQRT2) *
        (rate === 0 ? 1 / gammaOfThreeHalves : Math.exp(-rate + mode * Math.log(rate) - logGamma(mode + 1.5)))
  const term = (index: number, even: number, odd: number) =>
    even * incompleteBeta(x, index + 0.5, degreesOfFreedom / 2, false) +
    odd * incompleteBeta(x, index + 1, degreesOfFreedom / 2, false)
  let total = 0
  for (let index = mode, even = evenAtMode, odd = oddAtMode; ; index += 1) {
    total += term(index, even, odd)
    even *= rate / (index + 1)
    odd *= rate / (index + 1.5)
    if (even + Math.abs(odd) < negligible) break
  }
  for (let index = mode - 1, even = evenAtMode, odd = oddAtMode; index >= 0; index -= 1) {
    even *= (index + 1) / rate
    odd *= (index + 1.5) / rate
    total += term(index, even, odd)
    if (even + Math.abs(odd) < negligible) break
  }
  return Math.min(1, Math.max(0, atZero + total / 2))
}

const negligible = 1e-17
const gammaOfThreeHalves = Math.sqrt(Math.PI) / 2
