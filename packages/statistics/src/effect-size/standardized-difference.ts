import { EstimationFailure } from '../result/estimation-failure.ts'
import { noncentralityOfT } from './noncentrality-of-t.ts'
import { smallSampleCorrection } from './small-sample-correction.ts'
import type { TwoArmMoments } from './two-arm-moments.ts'

/** A standardised effect with the limits of the noncentral t distribution. */
export interface EffectWithLimits {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

export interface StandardizedDifference {
  /** Cohen's d: treated - comparison in pooled standard deviations. */
  readonly cohenD: EffectWithLimits
  /** Hedges' g: d times {@link correction}. */
  readonly hedgesG: EffectWithLimits
  /** Glass's delta: treated - comparison in standard deviations of the comparison group. */
  readonly glassDelta: EffectWithLimits
  /** Small-sample correction of g. */
  readonly correction: number
  /** Large-sample variance of g, for pooling studies. */
  readonly hedgesGVariance: number
}

/**
 * Cohen's d, Hedges' g and Glass's delta of two groups from their moments, each with the interval of the noncentral t
 * distribution. Positive when the treated have more. Equal to `effectsize::cohens_d`, `hedges_g` and `glass_delta`
 * (whose limits come from a rough search), g and its variance to `metafor::escalc(measure = "SMD")`.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (two in each group), `statistics.constantOutcome`.
 *
 * Sources: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences; Hedges (1981), Journal of Educational
 * Statistics 6, 107-128, doi 10.3102/10769986006002107; Algina, Keselman and Penfield (2006), Educational and
 * Psychological Measurement 66, 945-960, doi 10.1177/0013164406288161.
 *
 * @example
 * standardizedDifference({ meanTreated: 12, meanComparison: 10, standardDeviationTreated: 4,
 *   standardDeviationComparison: 4, nTreated: 20, nComparison: 20 }).cohenD.estimate // 0.5
 */
export function standardizedDifference(moments: TwoArmMoments): StandardizedDifference {
  const { nTreated: n, nComparison: m, confLevel = 0.95 } = moments
  if (n < 2 || m < 2)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: 'In elke groep zijn minstens twee personen nodig.',
      en: 'Each group needs at least two persons.',
    })
  const df = n + m - 2
  const varianceTreated = moments.standardDeviationTreated ** 2
  const varianceComparison = moments.standardDeviationComparison ** 2
  const pooled = Math.sqrt(((n - 1) * varianceTreated + (m - 1) * varianceComparison) / df)
  if (!(pooled > 0) || !(varianceComparison > 0))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Binnen een groep heeft iedereen dezelfde waarde, dus er is geen maat voor de spreiding.',
      en: 'Within a group everyone has the same value, so there is no measure of spread.',
    })
  const difference = moments.meanTreated - moments.meanComparison
  const cohenD = withLimits(difference / pooled, Math.sqrt(1 / n + 1 / m), df, confLevel)
  const correction = smallSampleCorrection(df)
  const hedgesG = {
    estimate: correction * cohenD.estimate,
    low: correction * cohenD.low,
    high: correction * cohenD.high,
  }
  const scale = Math.sqrt(1 / m + varianceTreated / (n * varianceComparison))
  return {
    cohenD,
    hedgesG,
    glassDelta: withLimits(difference / moments.standardDeviationComparison, scale, m - 1, confLevel),
    correction,
    hedgesGVariance: 1 / n + 1 / m + hedgesG.estimate ** 2 / (2 * (n + m)),
  }
}

/** Limits of an effect that is `scale` times a t statistic. */
function withLimits(estimate: number, scale: number, df: number, confLevel: number): EffectWithLimits {
  const t = estimate / scale
  return {
    estimate,
    low: scale * noncentralityOfT(t, df, (1 + confLevel) / 2),
    high: scale * noncentralityOfT(t, df, (1 - confLevel) / 2),
  }
}
