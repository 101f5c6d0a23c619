import type { EstimatorColumns } from './estimator.ts'

/** Columns without the rows that miss something, and how many rows that were. */
export interface CompleteRows {
  readonly columns: EstimatorColumns
  readonly leftOut: number
}

/**
 * Leaves out every row in which the outcome, a covariate, the time or the weight is missing (NaN).
 *
 * @throws RangeError when columns differ in length.
 */
export function completeRows(columns: EstimatorColumns): CompleteRows {
  const { causes, covariates, ...vectors } = columns
  const floats = [vectors.outcome, vectors.time, vectors.weights, ...(covariates ?? []).map(({ values }) => values)]
  const lengths = [...Object.values(vectors), ...floats].filter((column) => column !== undefined)
  const length = lengths[0]?.length ?? 0
  if (lengths.some((column) => column.length !== length)) throw new RangeError('columns must have the same length')
  const complete = (row: number) => floats.every((column) => column === undefined || !Number.isNaN(column[row]!))
  const rows = Array.from({ length }, (_, row) => row).filter(complete)
  if (rows.length === length) return { columns, leftOut: 0 }
  const kept = Object.fromEntries(
    Object.entries(vectors).map(([role, column]) => [role, column.filter((_, row) => complete(row))]),
  )
  return {
    columns: {
      ...kept,
      ...(causes && { causes }),
      ...(covariates && {
        covariates: covariates.map((covariate) => ({
          ...covariate,
          values: covariate.values.filter((_, row) => complete(row)),
        })),
      }),
    },
    leftOut: length - rows.length,
  }
}
