import { logGamma } from '../distribution/log-gamma.ts'

/**
 * Hedges' exact correction of a standardised difference for small samples, below 1 and towards 1 with more degrees of
 * freedom. Equal to `metafor:::.cmicalc`.
 *
 * @throws RangeError with 1 degree of freedom or fewer, where there is none.
 *
 * Source: Hedges (1981), Journal of Educational Statistics 6, 107-128, doi 10.3102/10769986006002107.
 *
 * @example
 * smallSampleCorrection(10) // 0.9227456
 */
export function smallSampleCorrection(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 1)) throw new RangeError('there must be more than 1 degree of freedom')
  const half = degreesOfFreedom / 2
  return Math.exp(logGamma(half) - logGamma(half - 0.5)) / Math.sqrt(half)
}
