import { type CovariateColumn, defineRow, type Estimand, type ResultRow } from '@doorstroom/statistics'
import { balanceStatistics } from './index.ts'

/**
 * Balance of every covariate on every statistic that applies, as rows of measure `covariate-balance`: `term` is the
 * covariate, `unit` the statistic, `estimator` `unadjusted` or such as `ATT-weights`. A statistic without a finite value is a
 * row without a number, reason `comparison.noSpread`.
 *
 * @example
 * balanceRows({ covariates: [age], treated, weights: null, estimand: 'ATT', population: 'everyone assigned' })
 */
export function balanceRows(parts: {
  readonly covariates: readonly CovariateColumn[]
  readonly treated: Uint8Array
  /** Null gives the unadjusted balance. */
  readonly weights: Float64Array | null
  readonly estimand: Estimand
  readonly population: string
}): ResultRow[] {
  const { covariates, treated, weights, estimand, population } = parts
  return covariates.flatMap((covariate) =>
    balanceStatistics
      .filter((statistic) => statistic.applies(covariate))
      .map((statistic) => {
        const estimate = statistic.compute(covariate, treated, weights)
        return defineRow({
          id: ['covariate-balance', weights === null ? 'unadjusted' : 'weighted', statistic.id, covariate.name].join(
            '/',
          ),
          measure: 'covariate-balance',
          population,
          horizonDays: 0,
          contrast: statistic.nullValue === 0 ? 'treated - comparison' : 'treated / comparison',
          estimand: weights === null ? 'description' : estimand,
          estimator: weights === null ? 'unadjusted' : `${estimand}-weights`,
          term: covariate.name,
          unit: statistic.id,
          nullValue: statistic.nullValue,
          estimate,
          n: covariate.values.filter((value) => Number.isFinite(value)).length,
          reasons: Number.isFinite(estimate) ? [] : ['comparison.noSpread'],
        })
      }),
  )
}
