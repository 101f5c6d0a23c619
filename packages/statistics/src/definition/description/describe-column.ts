import { describeValues, type ValuesDescription } from '../../describe/describe-values.ts'
import { effectiveSampleSize } from '../../describe/effective-sample-size.ts'
import { standardDeviation } from '../../describe/standard-deviation.ts'
import { weightedMean } from '../../describe/weighted-mean.ts'
import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import { termOfLevel } from '../survival/term-of-level.ts'

/** A column in one group, or of everyone under level null. */
export interface DescribedGroup {
  readonly level: string | null
  readonly values: ValuesDescription
  /** Null without weights. */
  readonly weighted: { readonly mean: number; readonly standardDeviation: number; readonly effectiveN: number } | null
}

export interface DescribeColumnResult {
  readonly groups: readonly DescribedGroup[]
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Probabilities of the quantiles reported: no single person's lowest or highest value. */
const probabilities = [0.1, 0.25, 0.5, 0.75, 0.9]
const quantileTerms = ['decile-1', 'quartile-1', 'median', 'quartile-3', 'decile-9']

/** Mean, spread, quantiles and shape of a column of numbers, per group. */
export const describeColumnEstimator: Estimator<DescribeColumnResult> = {
  id: 'describe-column',
  label: { nl: 'Beschrijving van een kolom', en: 'Description of a column' },
  family: 'description',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Alleen het interval om het gemiddelde veronderstelt iets: dat de personen los van elkaar zijn.',
      en: 'Only the interval of the mean assumes something: that persons are independent.',
    },
  ],
  sources: [
    {
      author: 'Hyndman and Fan',
      year: 1996,
      doi: '10.1080/00031305.1996.10473566',
      taken: 'quantiles of type 7',
    },
    { author: 'Joanes and Gill', year: 1998, doi: '10.1111/1467-9884.00122', taken: 'skewness and kurtosis of type 2' },
  ],
  reference: 'describe',
  roles: { required: ['outcome'], optional: ['group', 'weights'] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const { group, weights } = complete.columns
    refuseUnusable(outcome, weights)
    const levels = group?.levels.filter((_, code) => group.codes.includes(code)) ?? [null]
    const groups = levels.map((level) => {
      const code = level === null ? -1 : group!.levels.indexOf(level)
      const taken = (column: Float64Array) =>
        level === null ? column : column.filter((_, row) => group!.codes[row] === code)
      const values = taken(outcome)
      const own = weights ? taken(weights) : null
      return {
        level,
        values: describeValues(values, probabilities),
        weighted: own && {
          mean: weightedMean(values, own),
          standardDeviation: standardDeviation(values, own),
          effectiveN: effectiveSampleSize(own),
        },
      }
    })
    return { groups, n: outcome.length, leftOut: complete.leftOut, confLevel }
  },
  tidy({ groups, leftOut, confLevel }, context) {
    return groups.flatMap(({ level, values, weighted }) => {
      const row = (term: string, estimate: number, parts: { unit?: string; reason?: string } = {}) => {
        const { reason = 'statistics.tooFewPersons', ...rest } = parts
        const reasons = Number.isFinite(estimate) ? [] : [reason]
        const whole = { estimator: 'describe-column', term: termOfLevel(term, level), estimate, n: values.n, reasons }
        return placeRow(context, { ...whole, ...rest }, leftOut)
      }
      const shape = { unit: 'ratio', reason: values.standardDeviation > 0 ? 'statistics.tooFewPersons' : constant }
      const reach = values.stdError * studentTQuantile((1 + confLevel) / 2, values.n - 1)
      const interval = values.n > 1 && {
        stdError: values.stdError,
        confLow: values.mean - reach,
        confHigh: values.mean + reach,
        confLevel,
      }
      const unweighted = [
        { ...row('mean', values.mean), ...interval },
        row('standard-deviation', values.standardDeviation),
        ...quantileTerms.map((term, index) => row(term, values.quantiles[7][index]!)),
        row('median-absolute-deviation', values.medianAbsoluteDeviation),
        row('interquartile-range', values.interquartileRange),
        row('skewness', values.skewness.adjusted, shape),
        row('excess-kurtosis', values.excessKurtosis.adjusted, shape),
        values.lowest < 0 || values.mean === 0
          ? row('gini', Number.NaN, { unit: 'share', reason: 'statistics.negativeAmounts' })
          : row('gini', values.gini, { unit: 'share' }),
      ]
      if (weighted === null) return unweighted
      const noWeight = { reason: 'statistics.noWeight' }
      return [
        ...unweighted,
        row('weighted-mean', weighted.mean, noWeight),
        row('weighted-standard-deviation', weighted.standardDeviation, noWeight),
        row('effective-sample-size', weighted.effectiveN, { unit: 'persons' }),
      ]
    })
  },
  glance({ n, leftOut }, context) {
    return placeRow(
      context,
      { estimator: 'describe-column', term: 'analysed', estimate: n, n, unit: 'persons' },
      leftOut,
    )
  },
}

const constant = 'statistics.constantOutcome'

function refuseUnusable(outcome: Float64Array, weights: Float64Array | undefined): void {
  if (outcome.length === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om te beschrijven.',
      en: 'There are no persons to describe.',
    })
  if (!outcome.every(Number.isFinite) || weights?.some((weight) => !Number.isFinite(weight)))
    throw new EstimationFailure('statistics.infiniteValue', {
      nl: 'Een waarde of gewicht is oneindig. Controleer hoe die is berekend.',
      en: 'A value or weight is infinite. Check how it was computed.',
    })
  if (weights?.some((weight) => weight < 0))
    throw new EstimationFailure('statistics.negativeWeights', {
      nl: 'Een gewicht mag niet kleiner zijn dan 0.',
      en: 'A weight must not be below 0.',
    })
}
