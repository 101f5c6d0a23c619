import type { CovariateColumn } from './covariate-column.ts'
import type { EstimatorColumns } from './estimator.ts'

/** The columns a regression is fitted on, the treatment first when there is one, with the terms of its coefficients. */
export interface NamedDesign {
  readonly terms: readonly string[]
  readonly columns: readonly Float64Array[]
}

/** Treatment and covariates as regression columns; the first term is the intercept. */
export function namedDesign(columns: EstimatorColumns): NamedDesign {
  const covariates: readonly Pick<CovariateColumn, 'name' | 'values'>[] = [
    ...(columns.treated ? [{ name: 'treated', values: Float64Array.from(columns.treated) }] : []),
    ...(columns.covariates ?? []),
  ]
  return {
    terms: ['intercept', ...covariates.map(({ name }) => name)],
    columns: covariates.map(({ values }) => values),
  }
}
