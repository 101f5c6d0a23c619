import { indexClusters } from '../cluster/index-clusters.ts'
import { designBasis, designCoefficients, designCovariance } from '../linear-algebra/design-basis.ts'
import { dot } from '../linear-algebra/dot.ts'
import { checkRegressionInput } from '../regression/check-regression-input.ts'
import { collinearFailure } from '../regression/collinear-failure.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { bestVarianceRatio } from './best-variance-ratio.ts'
import { checkClusters } from './check-clusters.ts'
import { clusterSums } from './cluster-sums.ts'
import { satterthwaiteDegrees } from './satterthwaite-degrees.ts'

/** What a random-intercept model is fitted on: complete columns of equal length; the intercept is added. */
export interface RandomInterceptInput {
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** Cluster code per row, any whole numbers. */
  readonly clusters: Int32Array
  /** `REML` (default) corrects the variances for the coefficients that were estimated; `ML` does not. */
  readonly method?: 'REML' | 'ML'
}

/** A linear model with a random intercept per cluster; coefficients have the intercept first. */
export interface RandomInterceptFit {
  readonly method: 'REML' | 'ML'
  readonly coefficients: Float64Array
  /** Covariance of the coefficients, as rows. */
  readonly covariance: readonly Float64Array[]
  /** Satterthwaite's, one per coefficient. */
  readonly degreesOfFreedom: Float64Array
  /** Variance of the intercepts of clusters, 0 or more, in squared units of the outcome. */
  readonly betweenVariance: number
  /** Variance within clusters. */
  readonly withinVariance: number
  /** Share of the variance that lies between clusters, 0 to 1. */
  readonly intraclassCorrelation: number
  /** Restricted for REML; not comparable between models with other columns then. */
  readonly logLikelihood: number
  readonly akaike: number
  readonly n: number
  /** Clusters by ascending code. */
  readonly clusters: Int32Array
  /** How far the intercept of each cluster lies from the mean one: shrunken (best linear unbiased) predictions. */
  readonly predictions: Float64Array
  /** Conditional standard deviation of each prediction, variances taken as known. */
  readonly predictionErrors: Float64Array
}

/** Least-squares residuals below this part of the outcome's own spread are rounding. */
const nothing = 1e-20

/**
 * Linear regression with a random intercept per cluster, by restricted or ordinary maximum likelihood. The likelihood
 * is profiled over one variance ratio from sums per cluster, so that it is exact and costs one pass over the rows.
 * Equal to R's `lme4::lmer(y ~ x + (1 | cluster))`, degrees of freedom to `lmerTest`.
 *
 * @throws EstimationFailure `statistics.oneCluster`, `statistics.noRepeats`, `statistics.constantOutcome`,
 * `statistics.noSpreadWithin` (the columns and clusters leave nothing within clusters), and those of
 * `fitLeastSquares` (`statistics.missingValues`, `statistics.tooFewPersons`, `statistics.collinear`).
 *
 * Sources: Laird and Ware (1982), Biometrics 38, 963-974, doi 10.2307/2529876; Bates, Maechler, Bolker and Walker
 * (2015), Journal of Statistical Software 67(1), doi 10.18637/jss.v067.i01; Kuznetsova, Brockhoff and Christensen
 * (2017), Journal of Statistical Software 82(13), doi 10.18637/jss.v082.i13.
 *
 * @example
 * const fit = fitRandomIntercept({ columns: [], outcome: Float64Array.of(1, 3, 5, 7, 2, 6),
 *   clusters: Int32Array.of(1, 1, 2, 2, 3, 3) })
 * fit.coefficients[0] // 4
 */
export function fitRandomIntercept(input: RandomInterceptInput): RandomInterceptFit {
  const { columns, outcome, clusters, method = 'REML' } = input
  if (clusters.length !== outcome.length) throw new RangeError('outcome and clusters must have the same length')
  const n = checkRegressionInput({ columns, outcome }, 1)
  const index = indexClusters(clusters)
  checkClusters(index)
  const basis = designBasis(columns, n)
  if (basis.aliased > 0) throw collinearFailure(basis.aliased)
  const { amounts, residual } = projected(outcome, basis.columns)
  const residualSquares = dot(residual, residual)
  checkSpread(outcome, residualSquares)
  const { sums, sizes } = clusterSums(index, [...basis.columns, residual])
  const point = bestVarianceRatio({ sizes, residualSquares, n, restricted: method === 'REML' })
  if (point === null || !(point.squares[0] > 1e-10 * residualSquares)) throw noSpreadWithin()
  const { ratio, shift, degrees } = point
  const withinVariance = point.squares[0] / degrees
  const betweenVariance = ratio * withinVariance
  const size = basis.directions.reduce((sum, direction, part) => sum + Math.log(Math.abs(direction[part]!)), 0)
  const deviance =
    point.determinant[0] - (method === 'REML' ? 2 * size : 0) + degrees * (1 + Math.log(2 * Math.PI * withinVariance))
  const predictions = clusterResiduals(sums, shift)
  for (let cluster = 0; cluster < predictions.length; cluster += 1)
    predictions[cluster]! *= ratio / (1 + index.sizes[cluster]! * ratio)
  const weights = basis.directions.map((_, part) => Float64Array.from(basis.directions, (along) => along[part]!))
  return {
    method,
    coefficients: designCoefficients(
      basis,
      shift.map((value, part) => value + amounts[part]!),
    ),
    covariance: designCovariance(basis, point.covariance).map((row) => row.map((value) => value * withinVariance)),
    degreesOfFreedom: satterthwaiteDegrees(point, weights),
    betweenVariance,
    withinVariance,
    intraclassCorrelation: ratio / (1 + ratio),
    logLikelihood: -deviance / 2,
    akaike: deviance + 2 * (basis.directions.length + 2),
    n,
    clusters: index.codes,
    predictions,
    predictionErrors: Float64Array.from(index.sizes, (rows) => Math.sqrt(betweenVariance / (1 + rows * ratio))),
  }
}

/** What an outcome has along the basis, and what is left of it: twice over, so that nothing along it is left. */
function projected(outcome: Float64Array, basis: readonly Float64Array[]) {
  const residual = outcome.slice()
  const amounts = new Float64Array(basis.length)
  for (let pass = 0; pass < 2; pass += 1)
    basis.forEach((column, index) => {
      const along = dot(column, residual) / residual.length
      amounts[index]! += along
      for (let row = 0; row < residual.length; row += 1) residual[row]! -= along * column[row]!
    })
  return { amounts, residual }
}

/** Sum within each cluster of what the coefficients leave. */
function clusterResiduals(sums: readonly Float64Array[], shift: Float64Array): Float64Array {
  const left = sums.at(-1)!.slice()
  shift.forEach((value, part) => {
    const sum = sums[part]!
    for (let cluster = 0; cluster < left.length; cluster += 1) left[cluster]! -= value * sum[cluster]!
  })
  return left
}

function checkSpread(outcome: Float64Array, residualSquares: number): void {
  const squares = dot(outcome, outcome)
  if (residualSquares > nothing * squares && residualSquares > 0) return
  throw outcome.every((value) => value === outcome[0])
    ? new EstimationFailure('statistics.constantOutcome', {
        nl: 'Iedereen heeft dezelfde uitkomst, dus er is geen spreiding om te verdelen.',
        en: 'Everyone has the same outcome, so there is no spread to divide.',
      })
    : noSpreadWithin()
}

function noSpreadWithin(): EstimationFailure {
  return new EstimationFailure('statistics.noSpreadWithin', {
    nl: 'Kenmerken en groepen bepalen de uitkomst precies; binnen groepen blijft geen spreiding over.',
    en: 'Characteristics and clusters determine the outcome exactly; no spread is left within clusters.',
  })
}
