import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitRandomIntercept, type RandomInterceptFit } from '../../mixed/fit-random-intercept.ts'
import { coefficientRows } from './coefficient-rows.ts'

export interface RandomInterceptResult {
  readonly fit: RandomInterceptFit
  readonly terms: readonly string[]
  readonly warnings: readonly string[]
  readonly leftOut: number
  readonly confLevel: number
}

const methodOption: EstimatorOption = {
  id: 'method',
  text: {
    nl: 'REML (rekent de geschatte coefficienten mee in de varianties) of ML (voor het vergelijken van modellen)',
    en: 'REML (variances allow for the coefficients that were estimated) or ML (for comparing models)',
  },
  values: ['REML', 'ML'],
  default: 'REML',
}

/** Linear regression of clustered rows with a random intercept per cluster, Satterthwaite's degrees of freedom. */
export const randomInterceptEstimator: Estimator<RandomInterceptResult> = {
  id: 'random-intercept',
  label: { nl: 'Lineair model met toevalseffect per groep', en: 'Linear model with a random intercept per cluster' },
  family: 'mixed-model',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Groepen verschillen in niveau volgens een normale verdeling, en dat verschil hangt niet samen met de kenmerken.',
      en: 'Clusters differ in level by a normal distribution, and that difference is unrelated to the characteristics.',
    },
    {
      nl: 'Binnen groepen is de spreiding overal gelijk en zijn de rijen los van elkaar.',
      en: 'Within clusters the spread is the same everywhere and rows are independent.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    { author: 'Laird and Ware', year: 1982, doi: '10.2307/2529876', taken: 'model and restricted likelihood' },
    { author: 'Satterthwaite', year: 1946, doi: '10.2307/3002019', taken: 'degrees of freedom' },
    {
      author: 'Kuznetsova, Brockhoff and Christensen',
      year: 2017,
      doi: '10.18637/jss.v082.i13',
      taken: 'degrees of freedom in mixed models',
    },
  ],
  reference: 'mixed-models',
  roles: { required: ['outcome', 'clusters'], optional: ['treated', 'covariates'] },
  options: [methodOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, clusters } = requiredColumns(complete.columns, ['outcome', 'clusters'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const method = optionValue(methodOption, settings) as 'REML' | 'ML'
    const fit = fitRandomIntercept({ columns: design, outcome, clusters, method })
    const warnings = [
      ...(fit.clusters.length < 10 ? ['statistics.fewClusters'] : []),
      ...(fit.betweenVariance === 0 ? ['statistics.noSpreadBetween'] : []),
    ]
    return { fit, terms, warnings, leftOut: complete.leftOut, confLevel: settings.confLevel }
  },
  tidy({ fit, terms, warnings, leftOut, confLevel }, context) {
    const estimator = 'random-intercept'
    const { coefficients, covariance, n } = fit
    const degreesOfFreedom = (index: number) => fit.degreesOfFreedom[index]!
    const shared = { estimator, n, unit: 'squared units', warnings }
    return [
      ...coefficientRows(
        { estimator, terms, coefficients, covariance, degreesOfFreedom, confLevel, n, warnings, leftOut },
        context,
      ),
      placeRow(context, { ...shared, term: 'variance-between', estimate: fit.betweenVariance }, leftOut),
      placeRow(context, { ...shared, term: 'variance-within', estimate: fit.withinVariance }, leftOut),
    ]
  },
  glance({ fit, leftOut }, context) {
    const numbers = { estimate: fit.intraclassCorrelation, n: fit.n, unit: 'share' }
    return placeRow(context, { estimator: 'random-intercept', term: 'intraclass-correlation', ...numbers }, leftOut)
  },
}
