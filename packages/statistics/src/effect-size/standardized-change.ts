import { EstimationFailure } from '../result/estimation-failure.ts'
import { noncentralityOfT } from './noncentrality-of-t.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'
import type { EffectWithLimits } from './standardized-difference.ts'

/** Cohen's d and Hedges' g of change within persons. */
export interface StandardizedChange {
  /** Mean change in standard deviations of change. */
  readonly cohenD: EffectWithLimits
  readonly hedgesG: EffectWithLimits
}

/**
 * Standardised mean change of the same persons, in standard deviations of the change (d_z), with the interval of the
 * noncentral t distribution, plain and corrected for small samples. Equal to `effectsize::cohens_d(paired = TRUE)` and
 * `hedges_g` (whose limits come from a rough search).
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (3 pairs), `statistics.constantOutcome` when everyone changed
 * alike.
 *
 * Source: Cumming and Finch (2001), Educational and Psychological Measurement 61, 532-574,
 * doi 10.1177/0013164401614002.
 *
 * @example
 * standardizedChange({ meanChange: 2, standardDeviation: 4, n: 25 }).cohenD.estimate // 0.5
 */
export function standardizedChange(change: {
  readonly meanChange: number
  readonly standardDeviation: number
  readonly n: number
  readonly confLevel?: number
}): StandardizedChange {
  const { meanChange, standardDeviation, n, confLevel = 0.95 } = change
  if (n < 3)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Er zijn ${n} paren met beide waarden, en er zijn er minstens 3 nodig.`,
      en: `There are ${n} pairs with both values, and at least 3 are needed.`,
    })
  if (!(standardDeviation > 10 * Number.EPSILON * Math.abs(meanChange)))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen veranderde evenveel, dus er is geen maat voor de spreiding.',
      en: 'Everyone changed alike, so there is no measure of spread.',
    })
  const estimate = meanChange / standardDeviation
  const root = Math.sqrt(n)
  const limit = (p: number) => noncentralityOfT(estimate * root, n - 1, p) / root
  const cohenD = { estimate, low: limit((1 + confLevel) / 2), high: limit((1 - confLevel) / 2) }
  const correction = smallSampleCorrection(n - 1)
  const hedgesG = {
    estimate: correction * estimate,
    low: correction * cohenD.low,
    high: correction * cohenD.high,
  }
  return { cohenD, hedgesG }
}
