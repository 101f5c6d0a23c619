import {
  defineRow,
  type Estimator,
  type EstimatorOption,
  normalQuantile,
  optionValue,
  SettingError,
} from '@doorstroom/statistics'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { crudeEffect } from '../sensitivity/crude-effect.ts'
import { type EValueTable, eValues, type ReportedEffect } from '../sensitivity/e-values.ts'
import { effectMeasures } from '../sensitivity/risk-ratio-scale.ts'

const id = 'e-value'

const option = (name: string, nl: string, en: string, values: EstimatorOption['values'] = 'number') =>
  ({ id: name, text: { nl, en }, values, default: null }) as const satisfies EstimatorOption

const measure = option('measure', 'Soort maat van een gegeven schatting', 'Measure of a given estimate', effectMeasures)
const estimateOption = option(
  'estimate',
  'Gegeven schatting, in plaats van gegevens',
  'Given estimate, instead of data',
)
const low = option('low', 'Onderste grens van het interval', 'Lower limit of its interval')
const high = option('high', 'Bovenste grens van het interval', 'Upper limit of its interval')
const stdError = option('stdError', 'Standaardfout, bij MD', 'Standard error, for MD')
const rare: EstimatorOption = {
  id: 'rare',
  text: { nl: 'Of de uitkomst zeldzaam is (onder 15 %)', en: 'Whether the outcome is rare (below 15 %)' },
  values: 'boolean',
  default: false,
}

export interface EValueResult {
  readonly table: EValueTable
  readonly confLevel: number
  readonly n: number | null
  readonly warnings: readonly string[]
}

/**
 * E-value: how strongly, as a risk ratio, something unmeasured would have to go with both group and outcome to explain the
 * effect. From columns: the unadjusted risk ratio of a 0/1 outcome (Wald interval on the log scale), else the difference
 * in pooled standard deviations. Or from a reported effect: options `measure` (RR, OR, HR, MD), `estimate`, `low`, `high`,
 * `stdError` (standardised difference), `rare`. `confLow` of the E-value row is the E-value of the nearest limit.
 *
 * @example
 * eValueEstimator.estimate({}, { confLevel: 0.95, options: { measure: 'RR', estimate: 3.9, low: 1.8, high: 8.7 } })
 */
export const eValueEstimator: Estimator<EValueResult> = {
  id,
  label: { nl: 'Hoe sterk een verborgen oorzaak zou moeten zijn (E-waarde)', en: 'E-value' },
  family: 'sensitivity',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De rest van de analyse klopt; alleen een verborgen verschil tussen de groepen wordt bekeken.',
      en: 'The rest of the analysis is right; only a hidden difference between the groups is considered.',
    },
  ],
  sources: [
    {
      author: 'VanderWeele, T. J.; Ding, P.',
      year: 2017,
      doi: '10.7326/M16-2607',
      taken: 'the E-value and its approximations for odds, hazards and differences',
    },
  ],
  reference: 'rosenbaum',
  roles: { required: [], optional: ['outcome', 'treated'] },
  options: [measure, estimateOption, low, high, stdError, rare],
  estimate(columns, settings) {
    const { confLevel } = settings
    const given = (one: EstimatorOption) => optionValue(one, settings)
    const reported = given(estimateOption)
    if (reported === null) {
      const { outcome, treated } = columns
      if (outcome === undefined || treated === undefined) {
        throw new SettingError("this estimator needs the columns 'outcome' and 'treated', or the option 'estimate'")
      }
      const arms = completeArms({ outcome, treated })
      const effect = crudeEffect(arms.outcome, arms.treated, normalQuantile(1 - (1 - confLevel) / 2))
      return { table: eValues(effect), confLevel, n: arms.outcome.length, warnings: arms.warnings }
    }
    const chosen = effectMeasures.find((one) => one === given(measure))
    if (chosen === undefined) throw contrastFailure('comparison.badSetting')
    const effect: ReportedEffect = {
      measure: chosen,
      estimate: Number(reported),
      low: given(low) as number | null,
      high: given(high) as number | null,
      stdError: given(stdError) as number | null,
      rare: given(rare) === true,
    }
    return { table: eValues(effect), confLevel, n: null, warnings: [] }
  },
  tidy({ table, confLevel, n, warnings }, context) {
    const { id: given, ...place } = context
    const row = (term: string, estimate: number, confLow: number | null, confHigh: number | null) =>
      defineRow({
        ...place,
        ...(given !== undefined && { id: `${given}/${term}` }),
        estimand: 'description',
        estimator: id,
        term,
        unit: 'ratio',
        nullValue: 1,
        estimate,
        confLow,
        confHigh,
        confLevel: confLow === null && confHigh === null ? null : confLevel,
        n,
        warnings: [...(context.warnings ?? []), ...warnings],
      })
    const { riskRatio } = table
    return [
      row('risk-ratio', riskRatio.point, riskRatio.low, riskRatio.high),
      row('e-value', table.point, table.low ?? table.high, null),
    ]
  },
  glance: (result, context) => ({ ...eValueEstimator.tidy(result, context)[1]! }),
}
