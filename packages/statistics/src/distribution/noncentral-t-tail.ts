import { betaLadder } from './beta-ladder.ts'
import { logGamma } from './log-gamma.ts'
import { normalUpperTail } from './normal-upper-tail.ts'

/**
 * A tail of the noncentral t distribution, `lower` for P(T <= t) and `upper` for P(T > t), each summed from its own
 * terms where t and the tail lie on the same side, so that a small one keeps its digits.
 *
 * Sources: Lenth (1989), Applied Statistics 38, 185-189, doi 10.2307/2347693; Benton and Krishnamoorthy (2003),
 * Computational Statistics & Data Analysis 43, 249-267, doi 10.1016/S0167-9473(02)00283-9.
 */
export function noncentralTTail(
  t: number,
  degreesOfFreedom: number,
  noncentrality: number,
  tail: 'lower' | 'upper',
): number {
  if (t < 0) return noncentralTTail(-t, degreesOfFreedom, -noncentrality, tail === 'upper' ? 'lower' : 'upper')
  if (degreesOfFreedom === Number.POSITIVE_INFINITY)
    return tail === 'upper' ? normalUpperTail(t - noncentrality) : normalUpperTail(noncentrality - t)
  if (t === Number.POSITIVE_INFINITY) return tail === 'upper' ? 0 : 1
  const atZero = tail === 'upper' ? 0 : normalUpperTail(noncentrality)
  return Math.min(1, Math.max(0, atZero + series(t, degreesOfFreedom, noncentrality, tail) / 2))
}

/**
 * The sum of algorithm AS 243 for t of 0 or more: incomplete beta functions (or, for the upper tail, their
 * complements) weighted by even and odd Poisson weights, summed outwards from the largest weight so that large
 * noncentralities do not underflow.
 */
function series(t: number, degreesOfFreedom: number, noncentrality: number, tail: 'lower' | 'upper'): number {
  const rate = (noncentrality * noncentrality) / 2
  const mode = Math.floor(rate)
  const evenAtMode = rate === 0 ? 1 : Math.exp(-rate + mode * Math.log(rate) - logGamma(mode + 1))
  const oddAtMode =
    (noncentrality / Math.SQRT2) *
    (rate === 0 ? 1 / gammaOfThreeHalves : Math.exp(-rate + mode * Math.log(rate) - logGamma(mode + 1.5)))
  let evenShares = betaLadder(t, degreesOfFreedom, mode + 0.5, tail)
  let oddShares = betaLadder(t, degreesOfFreedom, mode + 1, tail)
  let total = 0
  for (let index = mode, even = evenAtMode, odd = oddAtMode; ; index += 1) {
    total += even * evenShares.up(index - mode) + odd * oddShares.up(index - mode)
    even *= rate / (index + 1)
    odd *= rate / (index + 1.5)
    if (!(even + Math.abs(odd) > Math.abs(total) * negligible)) break
  }
  evenShares = betaLadder(t, degreesOfFreedom, mode + 0.5, tail)
  oddShares = betaLadder(t, degreesOfFreedom, mode + 1, tail)
  for (let index = mode - 1, even = evenAtMode, odd = oddAtMode; index >= 0; index -= 1) {
    even *= (index + 1) / rate
    odd *= (index + 1.5) / rate
    total += even * evenShares.down(mode - index) + odd * oddShares.down(mode - index)
    if (!(even + Math.abs(odd) > Math.abs(total) * negligible)) break
  }
  return total
}

const negligible = 1e-17
const gammaOfThreeHalves = Math.sqrt(Math.PI) / 2
