import { Matrix, pseudoInverse } from 'ml-matrix'

/** Share of each item's variance that the other items account for, 0 to 1, from a correlation matrix. */
export function squaredMultipleCorrelations(correlations: readonly Float64Array[]): number[] {
  const matrix = new Matrix(correlations.map((row) => Array.from(row)))
  const inverse = pseudoInverse(matrix, 1e-10)
  return correlations.map((_, item) => Math.max(0, Math.min(1, 1 - 1 / inverse.get(item, item))))
}
