import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import {
  fitRandomInterceptLogistic,
  type RandomInterceptLogisticFit,
} from '../../mixed/fit-random-intercept-logistic.ts'
import { coefficientRows } from './coefficient-rows.ts'

export interface RandomInterceptLogisticResult {
  readonly fit: RandomInterceptLogisticFit
  readonly terms: readonly string[]
  readonly warnings: readonly string[]
  readonly leftOut: number
  readonly confLevel: number
}

const pointsOption: EstimatorOption = {
  id: 'points',
  text: {
    nl: 'punten per groep waarmee het toevalseffect wordt uitgemiddeld; 1 is de benadering van Laplace',
    en: "points per cluster over which the random intercept is averaged; 1 is Laplace's approximation",
  },
  values: 'number',
  default: 10,
}

/** Logistic regression of clustered rows with a normal random intercept per cluster. */
export const randomInterceptLogisticEstimator: Estimator<RandomInterceptLogisticResult> = {
  id: 'random-intercept-logistic',
  label: {
    nl: 'Logistisch model met toevalseffect per groep',
    en: 'Logistic model with a random intercept per cluster',
  },
  family: 'mixed-model',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De log-kansverhouding van groepen is normaal verdeeld en hangt niet samen met de kenmerken.',
      en: 'The log-odds of clusters are normally distributed and unrelated to the characteristics.',
    },
    {
      nl: 'Een coefficient geldt binnen een groep; over alle groepen samen is de samenhang zwakker.',
      en: 'A coefficient holds within a cluster; over all clusters together the association is weaker.',
    },
  ],
  sources: [
    {
      author: 'Pinheiro and Bates',
      year: 1995,
      doi: '10.1080/10618600.1995.10474663',
      taken: 'adaptive Gauss-Hermite quadrature',
    },
  ],
  reference: 'mixed-models',
  roles: { required: ['outcome', 'clusters'], optional: ['treated', 'covariates'] },
  options: [pointsOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, clusters } = requiredColumns(complete.columns, ['outcome', 'clusters'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const quadraturePoints = optionValue(pointsOption, settings) as number
    const fit = fitRandomInterceptLogistic({ columns: design, outcome, clusters, quadraturePoints })
    const rarest = Math.min(fit.nEvents, fit.n - fit.nEvents)
    const warnings = [
      ...(fit.clusters.length < 30 ? ['statistics.fewClusters'] : []),
      ...(rarest < 10 * terms.length ? ['statistics.fewEvents'] : []),
      ...(fit.clusterDeviation === 0 ? ['statistics.noSpreadBetween'] : []),
    ]
    return { fit, terms, warnings, leftOut: complete.leftOut, confLevel: settings.confLevel }
  },
  tidy({ fit, terms, warnings, leftOut, confLevel }, context) {
    const estimator = 'random-intercept-logistic'
    const shared = { estimator, n: fit.n, nEvents: fit.nEvents, unit: 'log-odds', warnings }
    const degreesOfFreedom = () => Number.POSITIVE_INFINITY
    const { coefficients, covariance } = fit
    return [
      ...coefficientRows({ ...shared, terms, coefficients, covariance, degreesOfFreedom, confLevel, leftOut }, context),
      placeRow(context, { ...shared, term: 'deviation-between', estimate: fit.clusterDeviation }, leftOut),
    ]
  },
  glance({ fit, leftOut }, context) {
    const numbers = { estimate: fit.intraclassCorrelation, n: fit.n, nEvents: fit.nEvents, unit: 'share' }
    const parts = { estimator: 'random-intercept-logistic', term: 'intraclass-correlation', ...numbers }
    return placeRow(context, parts, leftOut)
  },
}
