import {
  type EstimatingEquationsFit,
  fitEstimatingEquations,
} from '../../estimating-equation/fit-estimating-equations.ts'
import { type MeanFamilyId, meanFamilyIds } from '../../estimating-equation/mean-family.ts'
import {
  type WorkingCorrelationId,
  workingCorrelationIds,
  workingCorrelations,
} from '../../estimating-equation/working-correlation.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { coefficientRows } from './coefficient-rows.ts'

export interface EstimatingEquationsResult {
  readonly fit: EstimatingEquationsFit
  readonly terms: readonly string[]
  readonly family: MeanFamilyId
  readonly leftOut: number
  readonly confLevel: number
}

const familyOption: EstimatorOption = {
  id: 'family',
  text: {
    nl: 'gaussian voor een hoeveelheid, binomial voor 0 of 1, poisson voor een aantal',
    en: 'gaussian for an amount, binomial for 0 or 1, poisson for a count',
  },
  values: meanFamilyIds,
  default: 'gaussian',
}
const correlationOption: EstimatorOption = {
  id: 'correlation',
  text: {
    nl: 'veronderstelde samenhang binnen groepen; ar1 en unstructured vragen om een moment per rij',
    en: 'assumed correlation within clusters; ar1 and unstructured ask for a moment per row',
  },
  values: workingCorrelationIds,
  default: 'exchangeable',
}
const units: Readonly<Record<MeanFamilyId, { unit?: string }>> = {
  gaussian: {},
  binomial: { unit: 'log-odds' },
  poisson: { unit: 'log-ratio' },
}
/** Sandwich errors without a small-sample correction run low with fewer clusters than this. */
const manyClusters = 40

/** Marginal regression of clustered rows with sandwich errors. */
export const generalizedEstimatingEquationsEstimator: Estimator<EstimatingEquationsResult> = {
  id: 'generalized-estimating-equations',
  label: {
    nl: 'Regressie voor groepen rijen met robuuste fouten (GEE)',
    en: 'Generalized estimating equations (GEE)',
  },
  family: 'mixed-model',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Groepen zijn los van elkaar en het zijn er veel; de samenhang binnen groepen mag anders zijn dan verondersteld.',
      en: 'Clusters are independent and many; the correlation within clusters may differ from the one assumed.',
    },
    {
      nl: 'Een coefficient geldt voor het gemiddelde over alle groepen en beschrijft samenhang, geen oorzaak.',
      en: 'A coefficient holds for the average over all clusters and describes association, not cause.',
    },
  ],
  sources: [
    { author: 'Liang and Zeger', year: 1986, doi: '10.1093/biomet/73.1.13', taken: 'estimating equations' },
    {
      author: 'Mancl and DeRouen',
      year: 2001,
      doi: '10.1111/j.0006-341X.2001.00126.x',
      taken: 'that sandwich errors are too small with few clusters',
    },
  ],
  reference: 'generalized-estimating-equations',
  roles: { required: ['outcome', 'clusters'], optional: ['treated', 'covariates', 'moment'] },
  options: [familyOption, correlationOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const correlation = optionValue(correlationOption, settings) as WorkingCorrelationId
    const family = optionValue(familyOption, settings) as MeanFamilyId
    const needed = workingCorrelations[correlation].ordered ? (['moment'] as const) : ([] as const)
    const { moment } = complete.columns
    requiredColumns(complete.columns, needed)
    const { outcome, clusters } = requiredColumns(complete.columns, ['outcome', 'clusters'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const input = { columns: design, outcome, clusters, family, correlation }
    const fit = fitEstimatingEquations({ ...input, ...(moment && { moment }) })
    return { fit, terms, family, leftOut: complete.leftOut, confLevel: settings.confLevel }
  },
  tidy({ fit, terms, family, leftOut, confLevel }, context) {
    const { coefficients, covariance, n } = fit
    const warnings = fit.clusterCount < manyClusters ? ['statistics.fewClusters'] : []
    const shared = { estimator: 'generalized-estimating-equations', n, warnings }
    const table = { ...shared, ...units[family], terms, coefficients, covariance, confLevel, leftOut }
    const rows = coefficientRows({ ...table, degreesOfFreedom: () => Number.POSITIVE_INFINITY }, context)
    if (fit.correlations.length !== 1) return rows
    const correlation = { ...shared, term: 'correlation-within', estimate: fit.correlations[0]!, unit: 'correlation' }
    return [...rows, placeRow(context, correlation, leftOut)]
  },
  glance({ fit, leftOut }, context) {
    const numbers = { estimate: fit.clusterCount, n: fit.n, unit: 'clusters' }
    return placeRow(context, { estimator: 'generalized-estimating-equations', term: 'clusters', ...numbers }, leftOut)
  },
}
