import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { wilsonInterval } from '../../proportion/wilson-interval.ts'
import { type ReliableChangeSummary, reliableChangeSummary } from '../../scale/reliable-change-summary.ts'

export interface ReliableChangeResult {
  readonly summary: ReliableChangeSummary
  readonly leftOut: number
  readonly confLevel: number
}

const reliabilityOption: EstimatorOption = {
  id: 'reliability',
  text: { nl: 'betrouwbaarheid van de schaal', en: 'reliability of the scale' },
  values: 'number',
  default: null,
  required: true,
  example: 0.8,
}
const betterOption: EstimatorOption = {
  id: 'better',
  text: { nl: 'welke kant beter is', en: 'which direction is better' },
  values: ['higher', 'lower'],
  default: 'higher',
}
const normMeanOption: EstimatorOption = {
  id: 'normMean',
  text: { nl: 'gemiddelde van mensen zonder het probleem', en: 'mean of people without the problem' },
  values: 'number',
  default: null,
}
const normSpreadOption: EstimatorOption = {
  id: 'normStandardDeviation',
  text: { nl: 'standaardafwijking van mensen zonder het probleem', en: 'standard deviation of people without it' },
  values: 'number',
  default: null,
}

/** Shares of persons who changed by more than the measurement error of a scale. */
export const reliableChangeEstimator: Estimator<ReliableChangeResult> = {
  id: 'reliable-change',
  label: { nl: 'Betrouwbare verandering', en: 'Reliable change' },
  family: 'scale',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De meetfout is voor iedereen even groot, en de betrouwbaarheid geldt voor deze groep.',
      en: 'The measurement error is the same for everyone, and the reliability holds for this group.',
    },
    {
      nl: 'Dat iemand veranderde, zegt niet waardoor; zonder vergelijkingsgroep telt terugval naar het gemiddelde mee.',
      en: 'That someone changed does not say why; without a comparison group regression to the mean is part of it.',
    },
  ],
  sources: [
    {
      author: 'Jacobson and Truax',
      year: 1991,
      doi: '10.1037/0022-006X.59.1.12',
      taken: 'reliable change index and cutoffs a, b and c',
    },
  ],
  reference: 'reliability',
  roles: { required: ['outcome', 'second'], optional: [] },
  options: [reliabilityOption, betterOption, normMeanOption, normSpreadOption],
  estimate(columns, settings) {
    const reliability = optionValue(reliabilityOption, settings) as number
    const better = optionValue(betterOption, settings) as 'higher' | 'lower'
    const mean = optionValue(normMeanOption, settings) as number | null
    const standardDeviation = optionValue(normSpreadOption, settings) as number | null
    const complete = completeRows(columns)
    const { outcome: before, second: after } = requiredColumns(complete.columns, ['outcome', 'second'])
    const norm = mean !== null && standardDeviation !== null ? { norm: { mean, standardDeviation } } : {}
    const { confLevel } = settings
    const summary = reliableChangeSummary({ before, after, reliability, better, confLevel, ...norm })
    return { summary, leftOut: complete.leftOut, confLevel }
  },
  tidy({ summary, leftOut, confLevel }, context) {
    const { n, counts } = summary
    const events = { ...counts, recovered: summary.recovered }
    const shares = Object.entries(events).map(([term, nEvents]) => {
      const { estimate, low, high } = wilsonInterval(nEvents, n, confLevel)
      const numbers = { estimate, confLow: low, confHigh: high, confLevel, n, nEvents, unit: 'share' }
      return placeRow(context, { estimator: 'reliable-change', term, ...numbers }, leftOut)
    })
    const points = (term: string, estimate: number) =>
      placeRow(context, { estimator: 'reliable-change', term, estimate, n, unit: 'points' }, leftOut)
    return [
      ...shares,
      points('minimal-change', summary.minimalChange),
      points('cutoff', summary.cutoffs.c ?? summary.cutoffs.a),
    ]
  },
  glance({ summary, leftOut }, context) {
    const numbers = { estimate: summary.meanChange, n: summary.n, nullValue: 0, unit: 'points' }
    return placeRow(context, { estimator: 'reliable-change', term: 'mean-change', ...numbers }, leftOut)
  },
}
