import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitTwoStageLeastSquares, type TwoStageFit } from '../../regression/fit-two-stage-least-squares.ts'
import { coefficientErrors } from './coefficient-errors.ts'
import { coefficientRows, type RegressionResult } from './coefficient-rows.ts'
import { errorsOption } from './errors-option.ts'

const id = 'two-stage-least-squares'

/**
 * Effect of taking part among those whose taking part follows their assignment (complier average causal effect): two
 * stages of least squares with HC2 errors, assignment being the instrument. The row about the whole is the F statistic
 * of the first stage.
 *
 * @example
 * twoStageLeastSquaresEstimator.estimate({ outcome, treated: assigned, takeUp }, { confLevel: 0.95 }).fit.coefficients[1]
 */
export const twoStageLeastSquaresEstimator: Estimator<RegressionResult<TwoStageFit>> = {
  id,
  label: { nl: 'Effect van meedoen, via de toewijzing', en: 'Effect of taking part, through assignment' },
  family: 'randomised',
  estimands: ['description'],
  assumptions: [
    { nl: 'Loting besliste wie werd toegewezen.', en: 'A lottery decided who was assigned.' },
    {
      nl: 'De toewijzing werkt alleen door op de uitkomst via meedoen.',
      en: 'Assignment reaches the outcome through taking part only.',
    },
    {
      nl: 'Niemand doet juist niet mee omdat hij is toegewezen. Het getal gaat over wie de toewijzing volgt.',
      en: 'Nobody stays away because of being assigned. The number is about those who follow their assignment.',
    },
  ],
  sources: [
    {
      author: 'Angrist, Imbens and Rubin',
      year: 1996,
      doi: '10.1080/01621459.1996.10476902',
      taken: 'whose effect two-stage least squares gives',
    },
    { author: 'Staiger and Stock', year: 1997, doi: '10.2307/2171753', taken: 'F below 10 as a weak first stage' },
  ],
  reference: 'randomised',
  roles: { required: ['outcome', 'treated', 'takeUp'], optional: ['covariates', 'weights', 'clusters'] },
  options: [errorsOption('HC2')],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, treated, takeUp } = requiredColumns(complete.columns, ['outcome', 'treated', 'takeUp'])
    const { covariates = [], weights, clusters } = complete.columns
    const fit = fitTwoStageLeastSquares({
      outcome,
      takeUp,
      instruments: [Float64Array.from(treated)],
      covariates: covariates.map(({ values }) => values),
      ...(weights && { weights }),
    })
    return {
      fit,
      terms: ['intercept', 'take-up', ...covariates.map(({ name }) => name)],
      errors: coefficientErrors(fit, clusters, settings, 'HC2', fit.degreesOfFreedom),
      leftOut: complete.leftOut,
      confLevel: settings.confLevel,
      warnings: [
        ...(fit.firstStage.fStatistic < 10 ? ['statistics.weakInstrument'] : []),
        ...(fit.residualSquares === 0 ? ['statistics.perfectFit'] : []),
      ],
    }
  },
  tidy: (result, context) => coefficientRows(result, { estimator: id }, context),
  glance({ fit, leftOut, warnings }, context) {
    const { fStatistic, pValue } = fit.firstStage
    const perfect = !Number.isFinite(fStatistic)
    const reasons = perfect ? ['statistics.perfectFit'] : []
    const numbers = { estimate: perfect ? null : fStatistic, pValue, n: fit.n, unit: 'F', reasons, warnings }
    return placeRow(context, { estimator: id, term: 'first-stage-f', ...numbers }, leftOut)
  },
}
