import type { CovariateColumn } from '@doorstroom/statistics'

/**
 * Covariates without gaps by the missing-indicator method: a missing value gets the mean of the known ones, and a 0/1
 * column `<name> missing` (as essential as its covariate) goes along. A covariate that is wholly missing becomes
 * its indicator only. Fine under random assignment; with a comparison group it assumes that "unknown" means the same in both.
 *
 * @example
 * completeCovariates([{ name: 'age', values: new Float64Array([20, NaN, 40]), binary: false, essential: true }])
 * // age: 20, 30, 40 and 'age missing': 0, 1, 0
 */
export function completeCovariates(covariates: readonly CovariateColumn[]): CovariateColumn[] {
  return covariates.flatMap((covariate) => {
    const known = covariate.values.filter((value) => Number.isFinite(value))
    if (known.length === covariate.values.length) return [covariate]
    const average = known.reduce((sum, value) => sum + value, 0) / known.length
    const filled = { ...covariate, values: covariate.values.map((value) => (Number.isFinite(value) ? value : average)) }
    const indicator = missingIndicator(covariate)
    return known.length === 0 ? [indicator] : [filled, indicator]
  })
}

/**
 * The 0/1 column `<name> missing` of a covariate.
 *
 * @example
 * missingIndicator(age).name // 'age missing'
 */
export function missingIndicator({ name, values, essential }: CovariateColumn): CovariateColumn {
  return {
    name: `${name} missing`,
    values: values.map((value) => (Number.isFinite(value) ? 0 : 1)),
    binary: true,
    essential,
  }
}
