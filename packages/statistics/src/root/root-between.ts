import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Root of a continuous function between two points at which its signs differ, by Brent's method (bisection, secant and
 * inverse quadratic steps). Step by step the same as R's `uniroot(f, c(low, high), tol)`.
 *
 * @param tolerance - Of the root; as in R the width of the last bracket also counts the precision of numbers. Default
 * as good as numbers allow.
 * @throws EstimationFailure `statistics.noConvergence` when the signs do not differ or a value is not a number.
 *
 * Source: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
 *
 * @example
 * rootBetween((x) => x * x - 2, 0, 2) // 1.4142135623730951
 */
export function rootBetween(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 0,
  atEnds?: { readonly low: number; readonly high: number },
): number {
  let a = low
  let b = high
  let fa = atEnds?.low ?? f(low)
  let fb = atEnds?.high ?? f(high)
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa * fb < 0)) throw notEnclosed()
  let c = a
  let fc = fa
  for (let round = 0; round < 1001; round += 1) {
    const previous = b - a
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const precision = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    let step = (c - b) / 2
    if (Math.abs(step) <= precision || fb === 0) return b
    if (Math.abs(previous) >= precision && Math.abs(fa) > Math.abs(fb)) {
      const width = c - b
      let p: number
      let q: number
      if (a === c) {
        const ratio = fb / fa
        p = width * ratio
        q = 1 - ratio
      } else {
        const back = fa / fc
        const across = fb / fc
        const ratio = fb / fa
        p = ratio * (width * back * (back - across) - (b - a) * (across - 1))
        q = (back - 1) * (across - 1) * (ratio - 1)
      }
      if (p > 0) q = -q
      else p = -p
      if (p < 0.75 * width * q - Math.abs(precision * q) / 2 && p < Math.abs((previous * q) / 2)) step = p / q
    }
    if (Math.abs(step) < precision) step = step > 0 ? precision : -precision
    a = b
    fa = fb
    b += step
    fb = f(b)
    if (Number.isNaN(fb)) throw notEnclosed()
    if ((fb > 0 && fc > 0) || (fb < 0 && fc < 0)) {
      c = a
      fc = fa
    }
  }
  return b
}

function notEnclosed(): EstimationFailure {
  return new EstimationFailure('statistics.noConvergence', {
    nl: 'De gezochte waarde ligt niet tussen de grenzen waarbinnen is gezocht.',
    en: 'The value looked for does not lie between the limits within which was searched.',
  })
}
