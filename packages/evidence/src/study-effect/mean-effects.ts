import { logGamma } from '@doorstroom/statistics'
import type { StudyEffects } from '../meta-analysis/study-effects.ts'
import { type EffectOfStudy, effectColumn, requireNotNegative } from './effect-column.ts'

/** Mean, standard deviation and number of persons of group 1 and group 2 of each study. */
export interface TwoMeanColumns {
  readonly mean1: Float64Array
  readonly deviation1: Float64Array
  readonly n1: Float64Array
  readonly mean2: Float64Array
  readonly deviation2: Float64Array
  readonly n2: Float64Array
}

/** Measures of two groups' means and spreads, by the names metafor gives them. */
export const meanMeasures = [
  'MD',
  'SMD',
  'SMDH',
  'SMD1',
  'SMD1H',
  'ROM',
  'RPB',
  'D2OR',
  'D2ORL',
  'D2ORN',
  'CVR',
  'VR',
] as const

export type MeanMeasure = (typeof meanMeasures)[number]

/**
 * Effects of group 1 against group 2 from means and standard deviations, equal to metafor's `escalc`: mean difference,
 * standardised mean difference with Hedges' exact correction (pooled, average or group 2's deviation), log ratio of
 * means, point-biserial correlation, standardised difference as log odds ratio, log ratios of coefficients of
 * variation and of deviations. Variances are the large-sample ones. NaN where missing or impossible.
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Source: Hedges (1981), Journal of Educational Statistics 6, doi 10.3102/10769986006002107; Viechtbauer (2010), Journal
 * of Statistical Software 36(3), doi 10.18637/jss.v036.i03.
 *
 * @example
 * meanEffects('MD', { mean1: Float64Array.of(5), deviation1: Float64Array.of(2), n1: Float64Array.of(4),
 *   mean2: Float64Array.of(3), deviation2: Float64Array.of(2), n2: Float64Array.of(4) }).variances[0] // 2
 */
export function meanEffects(measure: MeanMeasure, columns: TwoMeanColumns): StudyEffects {
  requireNotNegative(columns.deviation1, columns.deviation2, columns.n1, columns.n2)
  const list = [columns.mean1, columns.deviation1, columns.n1, columns.mean2, columns.deviation2, columns.n2]
  return effectColumn(list, (mean1 = 0, sd1 = 0, n1 = 0, mean2 = 0, sd2 = 0, n2 = 0) =>
    effects[measure]({ mean1, sd1, n1, mean2, sd2, n2 }),
  )
}

interface Groups {
  readonly mean1: number
  readonly sd1: number
  readonly n1: number
  readonly mean2: number
  readonly sd2: number
  readonly n2: number
}

/** Hedges' correction of a standardised difference with m degrees of freedom. */
function correction(m: number): number {
  return m <= 1 ? Number.NaN : Math.exp(logGamma(m / 2) - Math.log(Math.sqrt(m / 2)) - logGamma((m - 1) / 2))
}

function standardised({ mean1, sd1, n1, mean2, sd2, n2 }: Groups): number {
  return (mean1 - mean2) / Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / (n1 + n2 - 2))
}

const asLogOdds =
  (factor: number) =>
  (groups: Groups): EffectOfStudy => {
    const { n1, n2 } = groups
    const d = standardised(groups)
    return [factor * d, factor ** 2 * (1 / n1 + 1 / n2 + d ** 2 / (2 * (n1 + n2)))]
  }

const effects: Readonly<Record<MeanMeasure, (groups: Groups) => EffectOfStudy>> = {
  MD: ({ mean1, sd1, n1, mean2, sd2, n2 }) => [mean1 - mean2, sd1 ** 2 / n1 + sd2 ** 2 / n2],
  SMD: (groups) => {
    const { n1, n2 } = groups
    const g = correction(n1 + n2 - 2) * standardised(groups)
    return [g, 1 / n1 + 1 / n2 + g ** 2 / (2 * (n1 + n2))]
  },
  SMDH: ({ mean1, sd1, n1, mean2, sd2, n2 }) => {
    const c = correction(n1 + n2 - 2)
    const [one, two] = [sd1 ** 2, sd2 ** 2]
    const g = (c * (mean1 - mean2)) / Math.sqrt((one + two) / 2)
    const spread = (g ** 2 * (one ** 2 / (n1 - 1) + two ** 2 / (n2 - 1))) / (2 * (one + two) ** 2)
    return [g, c ** 2 * (spread + (one / (n1 - 1) + two / (n2 - 1)) / ((one + two) / 2))]
  },
  SMD1: ({ mean1, n1, mean2, sd2, n2 }) => {
    const g = (correction(n2 - 1) * (mean1 - mean2)) / sd2
    return [g, 1 / n1 + 1 / n2 + g ** 2 / (2 * n2)]
  },
  SMD1H: ({ mean1, sd1, n1, mean2, sd2, n2 }) => {
    const g = (correction(n2 - 1) * (mean1 - mean2)) / sd2
    return [g, sd1 ** 2 / sd2 ** 2 / n1 + 1 / n2 + g ** 2 / (2 * n2)]
  },
  ROM: ({ mean1, sd1, n1, mean2, sd2, n2 }) => [
    Math.log(mean1 / mean2),
    sd1 ** 2 / (n1 * mean1 ** 2) + sd2 ** 2 / (n2 * mean2 ** 2),
  ],
  RPB: (groups) => {
    const { n1, n2 } = groups
    const h = (n1 + n2 - 2) / n1 + (n1 + n2 - 2) / n2
    const d = standardised(groups)
    return [d / Math.sqrt(d ** 2 + h), (h ** 2 / (h + d ** 2) ** 3) * (1 / n1 + 1 / n2 + d ** 2 / (2 * (n1 + n2)))]
  },
  D2OR: asLogOdds(Math.PI / Math.sqrt(3)),
  D2ORL: asLogOdds(Math.PI / Math.sqrt(3)),
  D2ORN: asLogOdds(1.65),
  CVR: ({ mean1, sd1, n1, mean2, sd2, n2 }) => [
    Math.log(sd1 / mean1) + 1 / (2 * (n1 - 1)) - Math.log(sd2 / mean2) - 1 / (2 * (n2 - 1)),
    1 / (2 * (n1 - 1)) + sd1 ** 2 / (n1 * mean1 ** 2) + 1 / (2 * (n2 - 1)) + sd2 ** 2 / (n2 * mean2 ** 2),
  ],
  VR: ({ sd1, n1, sd2, n2 }) => [
    Math.log(sd1 / sd2) + 1 / (2 * (n1 - 1)) - 1 / (2 * (n2 - 1)),
    1 / (2 * (n1 - 1)) + 1 / (2 * (n2 - 1)),
  ],
}
