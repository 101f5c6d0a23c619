import { EstimationFailure } from '../result/estimation-failure.ts'
import { noncentralityOfT } from './noncentrality-of-t.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'
import type { TwoArmMoments } from './two-arm-moments.ts'

export interface StandardizedEffect {
  /** Hedges' g: treated - comparison, in pooled standard deviations, corrected for small samples. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** Large-sample variance, for pooling studies. */
  readonly variance: number
}

/**
 * Hedges' g with the exact small-sample correction and the interval from the noncentral t distribution. Positive when
 * the treated have more. The interval is the one of `effectsize::hedges_g`, estimate and variance are those of
 * `metafor::escalc(measure = "SMD")`.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (two in each arm), `statistics.constantOutcome`.
 *
 * Sources: Hedges (1981), Journal of Educational Statistics 6, 107-128, doi 10.3102/10769986006002107; Cumming and
 * Finch (2001), Educational and Psychological Measurement 61, 532-574, doi 10.1177/0013164401614002.
 *
 * @example
 * hedgesG({ meanTreated: 12, meanComparison: 10, standardDeviationTreated: 4, standardDeviationComparison: 4,
 *   nTreated: 20, nComparison: 20 }).estimate // 0.49
 */
export function hedgesG(moments: TwoArmMoments): StandardizedEffect {
  const { nTreated, nComparison, confLevel = 0.95 } = moments
  if (nTreated < 2 || nComparison < 2)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: 'In elke groep zijn minstens twee personen nodig.',
      en: 'Each group needs at least two persons.',
    })
  const df = nTreated + nComparison - 2
  const pooled = Math.sqrt(
    ((nTreated - 1) * moments.standardDeviationTreated ** 2 +
      (nComparison - 1) * moments.standardDeviationComparison ** 2) /
      df,
  )
  if (!(pooled > 0))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Binnen de groepen heeft iedereen dezelfde waarde, dus er is geen maat voor de spreiding.',
      en: 'Within the groups everyone has the same value, so there is no measure of spread.',
    })
  const d = (moments.meanTreated - moments.meanComparison) / pooled
  const correction = smallSampleCorrection(df)
  const estimate = correction * d
  const root = Math.sqrt((nTreated * nComparison) / (nTreated + nComparison))
  const limit = (p: number) => (correction * noncentralityOfT(d * root, df, p)) / root
  return {
    estimate,
    low: limit((1 + confLevel) / 2),
    high: limit((1 - confLevel) / 2),
    variance: 1 / nTreated + 1 / nComparison + estimate ** 2 / (2 * (nTreated + nComparison)),
  }
}
