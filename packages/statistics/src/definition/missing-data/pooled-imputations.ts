import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type PooledEstimate, poolImputations } from '../../imputation/pool-imputations.ts'
import { imputedModels } from './imputed-models.ts'

export interface PooledImputationsResult {
  readonly terms: readonly string[]
  readonly pooled: readonly PooledEstimate[]
  readonly unit: { readonly unit?: string }
  /** Rows of one imputation, the smallest when they differ. */
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

const modelOption: EstimatorOption = {
  id: 'model',
  text: { nl: 'de regressie per imputatie', en: 'the regression of each imputation' },
  values: Object.keys(imputedModels),
  default: 'linear',
}

/** A regression of each imputed copy of the data, pooled by Rubin's rules. */
export const pooledImputationsEstimator: Estimator<PooledImputationsResult> = {
  id: 'pooled-imputations',
  label: { nl: 'Regressie over meervoudige imputaties', en: 'Regression over multiple imputations' },
  family: 'missing-data',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De ontbrekende waarden zijn aangevuld met een model dat de kenmerken en de uitkomst van deze regressie bevat, en of iets ontbreekt volgt uit wat bekend is.',
      en: 'Missing values were imputed by a model with the characteristics and outcome of this regression, and whether something is missing follows from what is known.',
    },
  ],
  sources: [
    { author: 'Rubin', year: 1987, doi: '10.1002/9780470316696', taken: 'pooling rules' },
    { author: 'Barnard and Rubin', year: 1999, doi: '10.1093/biomet/86.4.948', taken: 'degrees of freedom' },
    {
      author: 'White, Royston and Wood',
      year: 2011,
      doi: '10.1002/sim.4067',
      taken: 'how many imputations are enough',
    },
  ],
  reference: 'multiple-imputation',
  roles: { required: ['outcome', 'moment'], optional: ['treated', 'covariates'] },
  options: [modelOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, moment } = requiredColumns(complete.columns, ['outcome', 'moment'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const { fit, unit } = imputedModels[optionValue(modelOption, settings) as keyof typeof imputedModels]
    const numbers = [...new Set(moment)].sort((left, right) => left - right)
    const fits = numbers.map((number) => {
      const taken = (column: Float64Array) => column.filter((_, row) => moment[row] === number)
      return fit({ columns: design.map(taken), outcome: taken(outcome) })
    })
    const { confLevel } = settings
    const completeDegreesOfFreedom = Math.min(...fits.map(({ degreesOfFreedom }) => degreesOfFreedom))
    const pooled = terms.map((_, index) =>
      poolImputations({
        estimates: fits.map(({ coefficients }) => coefficients[index]!),
        variances: fits.map(({ variances }) => variances[index]!),
        completeDegreesOfFreedom,
        confLevel,
      }),
    )
    const n = Math.min(...fits.map((one) => one.n))
    return { terms, pooled, unit, n, leftOut: complete.leftOut, confLevel }
  },
  tidy({ terms, pooled, unit, n, leftOut, confLevel }, context) {
    return pooled.map((one, index) => {
      const { estimate, stdError, confLow, confHigh, pValue } = one
      const warnings = one.imputations < 100 * one.missingInformation ? ['statistics.fewImputations'] : []
      const numbers = { estimate, stdError, confLow, confHigh, confLevel, pValue, nullValue: 0, n, ...unit }
      const parts = { estimator: 'pooled-imputations', term: terms[index]!, ...numbers, warnings }
      return placeRow(context, parts, leftOut)
    })
  },
  glance({ pooled, n, leftOut }, context) {
    const estimate = Math.max(...pooled.map(({ missingInformation }) => missingInformation))
    const parts = { estimator: 'pooled-imputations', term: 'missing-information', estimate, n, unit: 'share' }
    return placeRow(context, parts, leftOut)
  },
}
