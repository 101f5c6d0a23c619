import { normalQuantile } from '../../distribution/normal-quantile.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import { kaplanMeier } from '../../survival/kaplan-meier.ts'
import { longestHorizon } from '../../survival/longest-horizon.ts'
import { type RestrictedMean, restrictedMean } from '../../survival/restricted-mean.ts'
import { type MeanContrast, restrictedMeanContrast } from '../../survival/restricted-mean-contrast.ts'
import { followUpByLevel } from './follow-up-by-level.ts'
import { termOfLevel } from './term-of-level.ts'

export interface RestrictedMeanResult {
  /** One per group or arm; everyone under level null without them. */
  readonly means: readonly { readonly level: string | null; readonly mean: RestrictedMean }[]
  /** Treated against comparison; null without arms. */
  readonly contrast: { readonly difference: MeanContrast; readonly ratio: MeanContrast } | null
  readonly horizon: number
  readonly confLevel: number
  readonly leftOut: number
}

const horizonOption: EstimatorOption = {
  id: 'horizon',
  text: {
    nl: 'tot welk moment het gemiddelde loopt; zonder keuze zo ver als elke groep is gevolgd',
    en: 'up to which time the mean runs; without a choice as far as every group was followed',
  },
  values: 'number',
  default: null,
}

/** Mean time without the event up to a horizon, and the difference between two arms. */
export const restrictedMeanSurvivalEstimator: Estimator<RestrictedMeanResult> = {
  id: 'restricted-mean-survival',
  label: { nl: 'Gemiddelde duur tot een horizon', en: 'Restricted mean survival time' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op de gebeurtenis.',
      en: 'Going out of sight has nothing to do with the chance of the event.',
    },
    {
      nl: 'De horizon is vooraf gekozen; een andere horizon geeft een ander getal.',
      en: 'The horizon was chosen beforehand; another horizon gives another number.',
    },
  ],
  sources: [
    { author: 'Uno et al.', year: 2014, doi: '10.1200/JCO.2014.55.2208', taken: 'difference and ratio with variance' },
  ],
  reference: 'survival',
  roles: { required: ['time', 'event'], optional: ['treated', 'group', 'entry'] },
  options: [horizonOption],
  estimate(columns, settings) {
    const { treated, group } = columns
    const arms = treated && {
      name: 'arm',
      levels: ['comparison', 'treated'],
      codes: Int32Array.from(treated),
    }
    const { weights: _, clusters: __, ...plain } = columns
    const chosen = arms ?? group
    const { parts, leftOut } = followUpByLevel({ ...plain, ...(chosen && { group: chosen }) })
    if (arms !== undefined && parts.length === 1)
      throw new EstimationFailure('statistics.oneGroup', {
        nl: 'Er is maar een groep, dus er valt niets te vergelijken.',
        en: 'There is only one group, so there is nothing to compare.',
      })
    if (parts.length === 0)
      throw new EstimationFailure('statistics.noPersons', {
        nl: 'Er zijn geen personen met een bekende duur.',
        en: 'There are no persons with a known duration.',
      })
    const curves = parts.map(({ followUp }) => kaplanMeier(followUp))
    const horizon = (optionValue(horizonOption, settings) as number | null) ?? longestHorizon(curves)
    if (!(horizon > 0))
      throw new EstimationFailure('statistics.horizonNotPositive', {
        nl: 'De horizon is niet groter dan 0; er is geen duur om te middelen.',
        en: 'The horizon is not above 0; there is no time to average.',
      })
    const means = curves.map((curve, index) => ({ level: parts[index]!.level, mean: restrictedMean(curve, horizon) }))
    const contrast =
      arms === undefined ? null : restrictedMeanContrast(means[1]!.mean, means[0]!.mean, settings.confLevel)
    return { means, contrast, horizon, confLevel: settings.confLevel, leftOut }
  },
  tidy({ means, contrast, horizon, confLevel, leftOut }, context) {
    const shared = { estimator: 'restricted-mean-survival', horizonDays: horizon, unit: 'days' }
    const critical = normalQuantile((1 + confLevel) / 2)
    const few = means.some(({ mean }) => mean.nEvents < 10) ? ['statistics.rareEvents'] : []
    const ofGroups = means.map(({ level, mean: { mean, stdError, n, nEvents } }) => {
      const interval =
        stdError > 0
          ? { stdError, confLow: mean - critical * stdError, confHigh: mean + critical * stdError, confLevel }
          : {}
      const parts = { ...shared, term: termOfLevel('mean', level), estimate: mean, ...interval, n, nEvents }
      return placeRow(context, { ...parts, warnings: nEvents < 10 ? ['statistics.rareEvents'] : [] }, leftOut)
    })
    if (contrast === null) return ofGroups
    const total = (part: 'n' | 'nEvents') => means.reduce((sum, { mean }) => sum + mean[part], 0)
    const counts = { n: total('n'), nEvents: total('nEvents'), warnings: few }
    const row = (term: string, { stdError, ...one }: MeanContrast, rest: object) => {
      const interval =
        stdError > 0 ? { stdError, confLow: one.confLow, confHigh: one.confHigh, confLevel, pValue: one.pValue } : {}
      return placeRow(context, { ...shared, ...counts, term, estimate: one.estimate, ...interval, ...rest }, leftOut)
    }
    return [
      row('difference', contrast.difference, { contrast: 'treated - comparison', nullValue: 0 }),
      row('ratio', contrast.ratio, { contrast: 'treated / comparison', nullValue: 1, unit: 'ratio', stdError: null }),
      ...ofGroups,
    ]
  },
  glance(result, context) {
    return restrictedMeanSurvivalEstimator.tidy(result, context)[0]!
  },
}
