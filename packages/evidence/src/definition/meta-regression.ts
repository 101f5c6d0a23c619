import { type Estimator, placeRow, requiredColumns } from '@doorstroom/statistics'
import { type MetaRegression, metaRegression } from '../meta-analysis/meta-regression.ts'
import { type VarianceInterval, varianceInterval } from '../meta-analysis/variance-interval.ts'
import { heterogeneityRows } from './heterogeneity-rows.ts'
import { metaChoices, methodOption, testOption } from './meta-options.ts'
import { metaWarnings } from './meta-warnings.ts'
import { studyColumns } from './study-columns.ts'

export interface MetaRegressionResult {
  readonly fit: MetaRegression
  readonly terms: readonly string[]
  readonly spread: VarianceInterval
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const id = 'meta-regression'

/** Effects of studies on characteristics of the studies, with spread between studies left over. */
export const metaRegressionEstimator: Estimator<MetaRegressionResult> = {
  id,
  label: { nl: 'Meta-regressie', en: 'Meta-regression' },
  family: 'meta-analysis',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Een coefficient beschrijft verschillen tussen onderzoeken, niet tussen mensen in een onderzoek.',
      en: 'A coefficient describes differences between studies, not between people in a study.',
    },
    {
      nl: 'De kenmerken zijn gekozen voordat de uitkomsten bekend waren.',
      en: 'The characteristics were chosen before the outcomes were known.',
    },
  ],
  sources: [
    { author: 'Knapp, G.; Hartung, J.', year: 2003, doi: '10.1002/sim.1482', taken: 'errors and the F test' },
    {
      author: 'Raudenbush, S. W.',
      year: 2009,
      title: 'Analyzing effect sizes: random-effects models',
      taken: 'share of the variance between studies that is explained',
    },
  ],
  reference: 'meta-regression',
  roles: { required: ['outcome', 'variances', 'covariates'], optional: [] },
  options: [methodOption, testOption],
  estimate(columns, settings) {
    const { effects, columns: complete, leftOut } = studyColumns(columns)
    const { covariates } = requiredColumns(complete, ['covariates'])
    const moderators = covariates.map(({ values }) => values)
    const fit = metaRegression({ ...effects, moderators, ...metaChoices(settings), confLevel: settings.confLevel })
    const names = ['intercept', ...covariates.map(({ name }) => name)]
    const asked = fit.kept.length - 1
    return {
      fit,
      terms: fit.kept.map((position) => names[position]!),
      spread: varianceInterval({ ...effects, moderators, confLevel: settings.confLevel }),
      warnings: [
        ...metaWarnings(fit),
        ...(fit.kept.length < names.length ? ['evidence.moderatorsLeftOut'] : []),
        ...(fit.studies < 10 * asked ? ['evidence.fewStudiesPerModerator'] : []),
      ],
      leftOut,
    }
  },
  tidy({ fit, terms, spread, warnings, leftOut }, context) {
    const warned = { ...context, warnings: [...warnings, ...(context.warnings ?? [])] }
    const shared = { estimator: id, n: fit.studies }
    const rows = terms.map((term, index) =>
      placeRow(
        warned,
        {
          ...shared,
          term,
          estimate: fit.coefficients[index]!,
          stdError: fit.stdErrors[index]!,
          confLow: fit.confLow[index]!,
          confHigh: fit.confHigh[index]!,
          confLevel: fit.confLevel,
          pValue: fit.pValues[index]!,
          nullValue: 0,
        },
        leftOut,
      ),
    )
    const { statistic, pValue } = fit.moderatorTest
    const test = { ...shared, term: 'moderator-test', unit: 'statistic', estimate: statistic, pValue }
    return [...rows, placeRow(warned, test, leftOut), ...heterogeneityRows(id, fit, spread, warned, leftOut)]
  },
  glance({ fit, leftOut }, context) {
    const reasons = fit.rSquared === null ? ['evidence.moderatorsLeftOut'] : []
    const parts = { estimator: id, term: 'r-squared', unit: 'share-of-variance', estimate: fit.rSquared }
    return placeRow(context, { ...parts, n: fit.studies, reasons }, leftOut)
  },
}
