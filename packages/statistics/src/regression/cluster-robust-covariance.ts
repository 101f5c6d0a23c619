import { coefficientDirections } from '../linear-algebra/coefficient-space.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { type ClusterPart, equalErrorsPart, modelErrorsPart, plainPart } from './cluster-part.ts'
import { type ClusterRows, clusterCodes, gatherClusters } from './cluster-rows.ts'
import type { FittedRegression } from './fitted-regression.ts'
import { satterthwaite } from './satterthwaite.ts'
import { weightedPart } from './weighted-cluster-part.ts'

/** Kinds of cluster-robust covariance. */
export const clusterCovarianceTypes = ['CR0', 'CR1', 'CR1S', 'CR2'] as const
export type ClusterCovarianceType = (typeof clusterCovarianceTypes)[number]

/** Covariance of coefficients when rows of one cluster may be alike. */
export interface ClusterRobustCovariance {
  /** As rows, intercept first; NaN for a column left out as aliased. */
  readonly covariance: readonly Float64Array[]
  readonly nClusters: number
  /** Satterthwaite's degrees of freedom of each coefficient, under the model's own errors. */
  readonly degreesOfFreedom: Float64Array
  /** Standard error and degrees of freedom of a sum of coefficients with these weights. */
  contrast(weights: ArrayLike<number>): { readonly stdError: number; readonly degreesOfFreedom: number }
}

/**
 * Cluster-robust covariance of regression coefficients. CR0 sums scores within clusters; CR1 multiplies by G / (G - 1),
 * CR1S also by (n - 1) / (n - k) (Stata's, and HC1 of `sandwich::vcovCL`); CR2 ("bias-reduced linearisation") multiplies
 * the residuals of a cluster by the inverse square root of what the fit left of their variance (generalised where that
 * does not exist), so that it is unbiased when the errors are as the model says: equal and independent for least
 * squares, binomial or Poisson for such a model. Clusters of one person give HC2. Degrees of freedom are
 * Satterthwaite's. Equal to `clubSandwich::vcovCR` and `coef_test` for `lm`, weighted or not, and `glm`.
 *
 * @param clusters - Cluster number of each row of the fit.
 * @throws EstimationFailure `statistics.tooFewClusters` when there are fewer than two.
 *
 * Sources: Bell and McCaffrey (2002), Survey Methodology 28, 169-181; Pustejovsky and Tipton (2018), Journal of Business
 * and Economic Statistics 36, 672-683, doi 10.1080/07350015.2016.1247004.
 *
 * @example
 * clusterRobustCovariance(fit, offices, 'CR2').contrast([0, 1]).stdError
 */
export function clusterRobustCovariance(
  fit: FittedRegression,
  clusters: Int32Array,
  type: ClusterCovarianceType,
): ClusterRobustCovariance {
  if (clusters.length !== fit.scores.length) throw new RangeError('clusters must have one number per row')
  const { design } = fit
  const { size, places } = design
  const { count, codes } = clusterCodes(clusters, fit.weights)
  if (count < 2)
    throw new EstimationFailure('statistics.tooFewClusters', {
      nl: `Er is ${count === 1 ? 'maar een cluster' : 'geen enkel cluster'}. Nodig zijn er ten minste twee.`,
      en: `There ${count === 1 ? 'is only one cluster' : 'are no clusters'}. At least two are needed.`,
    })
  const gathered = gatherClusters(fit, type === 'CR1S' ? fit.estimatingScores : fit.scores, count, codes)
  const factor = smallSampleFactor[type](count, fit)
  const { parts, tie } = clusterParts(fit, gathered, type === 'CR2')
  const directions = coefficientDirections(design)
  const contrast = (weights: ArrayLike<number>) => {
    const direction = new Float64Array(size)
    places.forEach((place, index) => {
      for (let k = 0; k < size; k += 1) direction[k]! += (weights[place] ?? 0) * directions[index * size + k]!
    })
    let variance = 0
    for (const { score } of parts) {
      let sum = 0
      for (let k = 0; k < size; k += 1) sum += direction[k]! * score[k]!
      variance += factor * sum * sum
    }
    return { stdError: Math.sqrt(variance), degreesOfFreedom: satterthwaite(parts, direction, tie) }
  }
  const covariance = emptyCovariance(fit.coefficients.length)
  for (const { score } of parts) addInfluence(covariance, fit, directions, score, factor)
  let degreesOfFreedom: Float64Array | null = null
  return {
    covariance,
    nClusters: count,
    get degreesOfFreedom() {
      degreesOfFreedom ??= Float64Array.from(fit.coefficients, (value, place) => {
        if (Number.isNaN(value)) return Number.NaN
        return contrast(Float64Array.from(fit.coefficients, (_, other) => (other === place ? 1 : 0))).degreesOfFreedom
      })
      return degreesOfFreedom
    },
    contrast,
  }
}

function emptyCovariance(count: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(count).fill(Number.NaN))
}

/** Adds the product of what a cluster moves two coefficients by: a sum of squares, so that no variance falls below 0. */
function addInfluence(
  covariance: readonly Float64Array[],
  { design: { size, places } }: FittedRegression,
  directions: Float64Array,
  score: Float64Array,
  factor: number,
): void {
  const influence = new Float64Array(size)
  for (let i = 0; i < size; i += 1)
    for (let k = 0; k < size; k += 1) influence[i]! += directions[i * size + k]! * score[k]!
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      const row = covariance[places[i]!]!
      const product = factor * influence[i]! * influence[j]!
      row[places[j]!] = (row[places[j]!] || 0) + product
    }
}

const smallSampleFactor: Record<ClusterCovarianceType, (count: number, fit: FittedRegression) => number> = {
  CR0: () => 1,
  CR1: (count) => count / (count - 1),
  CR1S: (count, { n, degreesOfFreedom }) => (count * (n - 1)) / ((count - 1) * degreesOfFreedom),
  CR2: () => 1,
}

/** The parts of all clusters, and how what two clusters share makes the covariance of their contributions. */
function clusterParts(
  fit: FittedRegression,
  { count, starts, rows, residuals, weights, order }: ClusterRows,
  adjusted: boolean,
): { parts: readonly ClusterPart[]; tie: Float64Array } {
  const { size } = fit.design
  const weighted = fit.outcomeVariance === null && fit.weights !== null
  const shared = weighted ? sharedProducts(rows, weights, size) : new Float64Array(0)
  const variance = fit.outcomeVariance
  const parts = Array.from({ length: count }, (_, cluster) => {
    const [from, to] = [starts[cluster]!, starts[cluster + 1]!]
    const one = { rows: rows.subarray(from * size, to * size), residuals: residuals.subarray(from, to), size }
    if (weighted) return weightedPart(one, weights.subarray(from, to), shared, adjusted)
    if (!adjusted) return plainPart(one)
    if (variance === null) return equalErrorsPart(one)
    return modelErrorsPart(
      one,
      Float64Array.from(order.subarray(from, to), (row) => variance[row]!),
    )
  })
  return { parts, tie: weighted ? weightedTie(shared, size) : negativeIdentity(size) }
}

function sharedProducts(rows: Float64Array, weights: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size * size)
  for (let row = 0; row < weights.length; row += 1)
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1)
        sums[i * size + j]! += weights[row]! * rows[row * size + i]! * rows[row * size + j]!
  return sums
}

function negativeIdentity(size: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? -1 : 0))
}

/** [[K, -I], [-I, 0]]. */
function weightedTie(shared: Float64Array, size: number): Float64Array {
  const tie = new Float64Array(4 * size * size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) tie[i * 2 * size + j] = shared[i * size + j]!
    tie[i * 2 * size + size + i] = -1
    tie[(size + i) * 2 * size + i] = -1
  }
  return tie
}
