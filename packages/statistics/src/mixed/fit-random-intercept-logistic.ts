import { inClusterOrder } from '../cluster/in-cluster-order.ts'
import { orderByCluster } from '../cluster/order-by-cluster.ts'
import { basisAmounts, designBasis, designCoefficients, designCovariance } from '../linear-algebra/design-basis.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'
import { checkRegressionInput } from '../regression/check-regression-input.ts'
import { fitLogistic } from '../regression/fit-logistic.ts'
import { checkZeroOne } from '../result/check-zero-one.ts'
import { checkClusters } from './check-clusters.ts'
import { checkMixedOutcomes } from './check-mixed-outcomes.ts'
import { type ClusteredLogit, marginalLikelihood } from './clustered-logit.ts'
import { gaussHermite } from './gauss-hermite.ts'
import { maximiseSmoothly } from './maximise-smoothly.ts'
import { notSettled } from './not-settled.ts'

/** What a random-intercept logistic model is fitted on; the intercept is added. */
export interface RandomInterceptLogisticInput {
  readonly columns: readonly Float64Array[]
  /** 0 or 1. */
  readonly outcome: Float64Array
  /** Cluster code per row, any whole numbers. */
  readonly clusters: Int32Array
  /** Points of the quadrature per cluster: 1 is Laplace's approximation, default 10. */
  readonly quadraturePoints?: number
}

/** A logistic model with a normal random intercept per cluster; coefficients have the intercept first. */
export interface RandomInterceptLogisticFit {
  /** Log-odds within a cluster of average level. */
  readonly coefficients: Float64Array
  /** Covariance of the coefficients, as rows: from the inverse Hessian over coefficients and spread together. */
  readonly covariance: readonly Float64Array[]
  /** Standard deviation between clusters, in log-odds. */
  readonly clusterDeviation: number
  /** Share of the variance of the latent log-odds between clusters: variance / (variance + pi^2 / 3). */
  readonly intraclassCorrelation: number
  readonly logLikelihood: number
  readonly akaike: number
  readonly n: number
  readonly nEvents: number
  /** Clusters by ascending code. */
  readonly clusters: Int32Array
  /** Most likely intercept of each cluster, from the average one, in log-odds. */
  readonly predictions: Float64Array
  readonly predictionErrors: Float64Array
  readonly quadraturePoints: number
}

/** A spread between clusters below this many log-odds is none. */
const noSpread = 1e-4

/**
 * Logistic regression with a normal random intercept per cluster, by maximum likelihood with adaptive Gauss-Hermite
 * quadrature. Equal to R's `lme4::glmer(y ~ x + (1 | cluster), binomial, nAGQ)` as far as that settles.
 *
 * @throws EstimationFailure those of `fitLogistic`, `statistics.oneCluster`, `statistics.noRepeats`,
 * `statistics.noSpreadWithin` (no cluster has both outcomes), `statistics.notZeroOne`, `statistics.noConvergence`.
 * @throws RangeError when the points are not a whole number from 1 to 100.
 *
 * Sources: Pinheiro and Bates (1995), Journal of Computational and Graphical Statistics 4, 12-35,
 * doi 10.1080/10618600.1995.10474663; Bates, Maechler, Bolker and Walker (2015), Journal of Statistical Software
 * 67(1), doi 10.18637/jss.v067.i01.
 *
 * @example
 * const fit = fitRandomInterceptLogistic({ columns: [], outcome: Float64Array.of(1, 0, 0, 1, 1, 1, 0, 0),
 *   clusters: Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4) })
 * Math.abs(fit.coefficients[0]) < 1e-8 // true
 */
export function fitRandomInterceptLogistic(input: RandomInterceptLogisticInput): RandomInterceptLogisticFit {
  const { columns, outcome, clusters, quadraturePoints = 10 } = input
  if (clusters.length !== outcome.length) throw new RangeError('outcome and clusters must have the same length')
  if (!Number.isInteger(quadraturePoints) || quadraturePoints < 1 || quadraturePoints > 100)
    throw new RangeError('the number of quadrature points must be a whole number from 1 to 100')
  checkRegressionInput({ columns, outcome }, 0)
  checkZeroOne(outcome)
  const fixed = fitLogistic({ columns, outcome })
  const order = orderByCluster(clusters)
  checkClusters(order)
  checkMixedOutcomes(outcome, order)
  const n = outcome.length
  const basis = designBasis(columns, n)
  const ordered: ClusteredLogit = {
    columns: basis.columns.map((column) => inClusterOrder(column, order.rows)),
    outcome: inClusterOrder(outcome, order.rows),
    starts: order.starts,
  }
  const quadrature = gaussHermite(quadraturePoints)
  const modes = new Float64Array(order.codes.length)
  const likelihood = (at: Float64Array) => marginalLikelihood(ordered, quadrature, at, modes)
  const start = Float64Array.of(1, ...basisAmounts(basis, fixed.coefficients))
  const found = maximiseSmoothly(likelihood, start)
  if (found === null || Math.abs(found.at[0]!) > 1e3) throw notSettled()
  const deviation = Math.abs(found.at[0]!) < noSpread ? 0 : Math.abs(found.at[0]!)
  const inner = deviation === 0 ? invertPositive(withoutFirst(found.curvature)) : invertPositive(found.curvature)
  if (inner === null) throw notSettled()
  const spread = deviation === 0 ? inner.inverse : withoutFirst(inner.inverse)
  const { curvatures } = likelihood(found.at)
  const scale = Math.sign(found.at[0]!) * deviation
  return {
    coefficients: designCoefficients(basis, found.at.subarray(1)),
    covariance: designCovariance(basis, spread),
    clusterDeviation: deviation,
    intraclassCorrelation: deviation ** 2 / (deviation ** 2 + Math.PI ** 2 / 3),
    logLikelihood: found.value,
    akaike: 2 * (found.at.length - found.value),
    n,
    nEvents: outcome.reduce((sum, value) => sum + value, 0),
    clusters: order.codes,
    predictions: modes.map((mode) => scale * mode),
    predictionErrors: curvatures.map((curvature) => deviation / Math.sqrt(curvature)),
    quadraturePoints,
  }
}

function withoutFirst(matrix: readonly Float64Array[]): Float64Array[] {
  return matrix.slice(1).map((row) => row.slice(1))
}
