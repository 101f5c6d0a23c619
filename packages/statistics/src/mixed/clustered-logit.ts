import { clusterMode } from './cluster-mode.ts'
import type { NormalQuadrature } from './gauss-hermite.ts'

/** Rows put together by cluster, as a mixed logistic likelihood walks over them. */
export interface ClusteredLogit {
  /** The intercept's column of ones first; rows in the order of `starts`. */
  readonly columns: readonly Float64Array[]
  /** 0 or 1. */
  readonly outcome: Float64Array
  /** Where each cluster begins, and the number of rows. */
  readonly starts: Int32Array
}

/** The marginal log-likelihood with its gradient, and the mode and curvature of each cluster's intercept. */
export interface MarginalLikelihood {
  readonly value: number
  /** By the standard deviation of clusters, then by each coefficient. */
  readonly gradient: Float64Array
  /** Most likely intercept of each cluster, in standard deviations of clusters. */
  readonly modes: Float64Array
  /** Minus the second slope of each cluster's log-density at its mode. */
  readonly curvatures: Float64Array
}

/**
 * Log-likelihood of a logistic model with a normal intercept per cluster, by adaptive Gauss-Hermite quadrature about
 * each cluster's mode (one point: Laplace), with the exact gradient of that approximation.
 *
 * @param parameters - Standard deviation of clusters, then the coefficients.
 * @param start - Modes to begin from; replaced by those found.
 *
 * Source: Pinheiro and Bates (1995), Journal of Computational and Graphical Statistics 4, 12-35,
 * doi 10.1080/10618600.1995.10474663.
 */
export function marginalLikelihood(
  { columns, outcome, starts }: ClusteredLogit,
  { points, weights }: NormalQuadrature,
  parameters: Float64Array,
  start: Float64Array,
): MarginalLikelihood {
  const scale = parameters[0]!
  const predictor = fixedPart(columns, parameters)
  const gradient = new Float64Array(parameters.length)
  const clusters = starts.length - 1
  const curvatures = new Float64Array(clusters)
  const logDensity = new Float64Array(points.length)
  const slopes = new Float64Array(points.length)
  const residuals = new Float64Array(points.length)
  const modeSlope = new Float64Array(parameters.length)
  const curvatureSlope = new Float64Array(parameters.length)
  let longest = 0
  for (let cluster = 0; cluster < clusters; cluster += 1)
    longest = Math.max(longest, starts[cluster + 1]! - starts[cluster]!)
  const chance = new Float64Array(longest * points.length)
  let value = 0
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const from = starts[cluster]!
    const to = starts[cluster + 1]!
    const mode = clusterMode(predictor, outcome, from, to, scale, start[cluster]!)
    start[cluster] = mode
    modeSlope.fill(0)
    curvatureSlope.fill(0)
    let weight = 0
    let skew = 0
    let left = 0
    for (let row = from; row < to; row += 1) {
      const p = 1 / (1 + Math.exp(-(predictor[row]! + scale * mode)))
      const spread = p * (1 - p)
      const third = spread * (1 - 2 * p)
      weight += spread
      skew += third
      left += outcome[row]! - p
      for (let column = 0; column < columns.length; column += 1) {
        modeSlope[column + 1]! -= scale * spread * columns[column]![row]!
        curvatureSlope[column + 1]! += scale * scale * third * columns[column]![row]!
      }
    }
    const curvature = 1 + scale * scale * weight
    curvatures[cluster] = curvature
    const width = 1 / Math.sqrt(curvature)
    modeSlope[0] = left - scale * mode * weight
    curvatureSlope[0] = 2 * scale * weight + scale * scale * skew * mode
    for (let part = 0; part < gradient.length; part += 1) {
      modeSlope[part]! /= curvature
      curvatureSlope[part]! += scale ** 3 * skew * modeSlope[part]!
    }
    let highest = Number.NEGATIVE_INFINITY
    for (let point = 0; point < points.length; point += 1) {
      const u = mode + width * points[point]!
      let density = -(u * u) / 2 + (points[point]! * points[point]!) / 2
      let residual = 0
      for (let row = from; row < to; row += 1) {
        const eta = predictor[row]! + scale * u
        const decay = Math.exp(-Math.abs(eta))
        const p = (eta >= 0 ? 1 : decay) / (1 + decay)
        chance[point * longest + row - from] = p
        residual += outcome[row]! - p
        density += outcome[row]! * eta - Math.max(eta, 0) - Math.log1p(decay)
      }
      residuals[point] = residual
      slopes[point] = scale * residual - u
      logDensity[point] = density
      if (density > highest) highest = density
    }
    let total = 0
    for (let point = 0; point < points.length; point += 1) {
      logDensity[point] = weights[point]! * Math.exp(logDensity[point]! - highest)
      total += logDensity[point]!
    }
    value += highest + Math.log(total) + Math.log(width)
    let alongMode = 0
    let alongWidth = 0
    for (let point = 0; point < points.length; point += 1) {
      const share = logDensity[point]! / total
      logDensity[point] = share
      alongMode += share * slopes[point]!
      alongWidth += share * slopes[point]! * points[point]!
      gradient[0]! += share * residuals[point]! * (mode + width * points[point]!)
    }
    const byCurvature = ((1 + alongWidth * width) * -0.5) / curvature
    for (let part = 0; part < gradient.length; part += 1)
      gradient[part]! += alongMode * modeSlope[part]! + byCurvature * curvatureSlope[part]!
    for (let row = from; row < to; row += 1) {
      let expected = 0
      for (let point = 0; point < points.length; point += 1)
        expected += logDensity[point]! * chance[point * longest + row - from]!
      const residual = outcome[row]! - expected
      for (let column = 0; column < columns.length; column += 1)
        gradient[column + 1]! += residual * columns[column]![row]!
    }
  }
  return { value, gradient, modes: start, curvatures }
}

function fixedPart(columns: readonly Float64Array[], parameters: Float64Array): Float64Array {
  const predictor = new Float64Array(columns[0]!.length)
  columns.forEach((column, index) => {
    const coefficient = parameters[index + 1]!
    for (let row = 0; row < predictor.length; row += 1) predictor[row]! += coefficient * column[row]!
  })
  return predictor
}
