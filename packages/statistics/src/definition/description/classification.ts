import { type PredictionQuality, predictionQuality } from '../../classification/prediction-quality.ts'
import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitLogistic } from '../../regression/fit-logistic.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'

export interface ClassificationResult {
  readonly quality: PredictionQuality
  readonly warnings: readonly string[]
  readonly leftOut: number
  readonly confLevel: number
}

/** How well a logistic regression on characteristics foretells a 0/1 outcome. */
export const classificationEstimator: Estimator<ClassificationResult> = {
  id: 'classification',
  label: { nl: 'Hoe goed kenmerken een uitkomst voorspellen', en: 'How well characteristics predict an outcome' },
  family: 'description',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Het model is gemaakt op dezelfde mensen als waarop het is getoetst; op anderen voorspelt het minder goed.',
      en: 'The model was fitted on the same people it is held against; on others it predicts less well.',
    },
    {
      nl: 'Dat een kenmerk voorspelt, zegt niet dat het de oorzaak is, en niet dat erop geselecteerd mag worden.',
      en: 'That a characteristic predicts does not say it is a cause, nor that people may be selected on it.',
    },
  ],
  sources: [
    { author: 'DeLong, DeLong and Clarke-Pearson', year: 1988, doi: '10.2307/2531595', taken: 'standard error' },
    { author: 'Tjur', year: 2009, doi: '10.1198/tast.2009.08210', taken: 'coefficient of discrimination' },
    {
      author: 'Hosmer and Lemeshow',
      year: 1980,
      doi: '10.1080/03610928008827941',
      taken: 'test of calibration in ten groups',
    },
  ],
  reference: 'classification',
  roles: { required: ['outcome', 'covariates'], optional: ['treated'] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome', 'covariates'])
    checkZeroOne(outcome)
    const { terms, columns: design } = namedDesign(complete.columns)
    const quality = predictionQuality(fitLogistic({ columns: design, outcome }).fitted, outcome)
    const rarest = Math.min(quality.nEvents, quality.n - quality.nEvents)
    const warnings = rarest < 10 * terms.length ? ['statistics.fewEvents'] : []
    return { quality, warnings, leftOut: complete.leftOut, confLevel }
  },
  tidy({ quality, warnings, leftOut, confLevel }, context) {
    const { area, areaStdError, n, nEvents } = quality
    const shared = { estimator: 'classification', n, nEvents, warnings }
    const row = (term: string, estimate: number, unit: string) =>
      placeRow(context, { ...shared, term, estimate, unit }, leftOut)
    const reach = areaStdError === null ? null : normalQuantile((1 + confLevel) / 2) * areaStdError
    const interval = reach !== null && {
      stdError: areaStdError,
      confLow: Math.max(0, area - reach),
      confHigh: Math.min(1, area + reach),
      confLevel,
    }
    const areaRow = { ...shared, term: 'area-under-curve', estimate: area, unit: 'share', nullValue: 0.5, ...interval }
    return [
      placeRow(context, areaRow, leftOut),
      row('brier-score', quality.brierScore, 'squared share'),
      row('tjur-r-squared', quality.tjurR2, 'share'),
      row('mcfadden-r-squared', quality.mcFaddenR2, 'share'),
      row('log-loss', quality.logLoss, 'log-likelihood'),
    ]
  },
  glance({ quality, warnings, leftOut }, context) {
    const { hosmerLemeshow, n, nEvents } = quality
    const { statistic, degreesOfFreedom, pValue } = hosmerLemeshow
    const numbers = { estimate: statistic, pValue: degreesOfFreedom > 0 ? pValue : null, n, nEvents }
    const parts = { estimator: 'classification', term: 'hosmer-lemeshow', unit: 'chi-squared', ...numbers, warnings }
    return placeRow(context, parts, leftOut)
  },
}
