import { squaredMultipleCorrelations } from './squared-multiple-correlations.ts'

export interface AlphaOfCovariance {
  /** From covariances. */
  readonly raw: number
  /** From correlations: as if all items had the same spread. */
  readonly standardized: number
  /** Guttman's lambda 6, from what the items share with each other. */
  readonly lambda6: number
  readonly meanCorrelation: number
  readonly medianCorrelation: number
  /** Duhachek's standard error of the raw alpha times the root of the number of persons. */
  readonly spread: number
}

/** Forms of alpha from the covariances of the items. Source: Duhachek and Iacobucci (2004), doi 10.1037/0021-9010.89.5.792. */
export function alphaOfCovariance(covariance: readonly Float64Array[]): AlphaOfCovariance {
  const k = covariance.length
  const correlations = correlationOf(covariance)
  const total = sumOf(covariance)
  const trace = covariance.reduce((sum, row, item) => sum + row[item]!, 0)
  const totalOfCorrelations = sumOf(correlations)
  const below = correlations.flatMap((row, item) => Array.from(row.subarray(0, item))).sort((a, b) => a - b)
  const middle = below.length >> 1
  const squares = covariance.reduce((sum, row) => row.reduce((part, value) => part + value * value, sum), 0)
  const rowSums = covariance.map((row) => row.reduce((sum, value) => sum + value, 0))
  const sumOfSquare = rowSums.reduce((sum, value) => sum + value * value, 0)
  const shape = total * (squares + trace * trace) - 2 * trace * sumOfSquare
  return {
    raw: (1 - trace / total) * (k / (k - 1)),
    standardized: (1 - k / totalOfCorrelations) * (k / (k - 1)),
    lambda6:
      1 - squaredMultipleCorrelations(correlations).reduce((sum, value) => sum + 1 - value, 0) / totalOfCorrelations,
    meanCorrelation: (totalOfCorrelations - k) / (k * (k - 1)),
    medianCorrelation: below.length % 2 === 1 ? below[middle]! : (below[middle - 1]! + below[middle]!) / 2,
    spread: Math.sqrt(Math.max(0, ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) * shape)),
  }
}

/** Correlations that belong to covariances. */
export function correlationOf(covariance: readonly Float64Array[]): Float64Array[] {
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!))),
  )
}

function sumOf(matrix: readonly Float64Array[]): number {
  return matrix.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0)
}
