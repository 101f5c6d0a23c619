import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { correlationOf } from './alpha-of-covariance.ts'
import { checkItems } from './check-items.ts'
import { completeAnswers } from './complete-answers.ts'
import { minimumResidualLoadings } from './minimum-residual-loadings.ts'
import { pairwiseCovariance } from './pairwise-covariance.ts'

export interface OneFactorModel {
  /** In the unit of the items, for a factor with variance 1; their sum is positive. */
  readonly loadings: Float64Array
  /** Variance that the factor leaves, in squared units; below 0 points at a model that does not fit. */
  readonly residuals: Float64Array
  /** (sum of loadings)^2 over itself plus the residuals: omega total from unstandardised items. */
  readonly omega: number
  /** Likelihood-ratio chi-squared against any covariance. */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly comparativeFit: number
  readonly tuckerLewis: number
  readonly rmsea: number
  readonly srmr: number
  readonly n: number
}

/**
 * One-factor model of a scale by maximum likelihood under normality, from persons who answered every item (missing is
 * NaN). Scoring steps with the expected information, until nothing changes. Equal to
 * `lavaan::cfa(std.lv = TRUE)`.
 *
 * @throws EstimationFailure `statistics.tooFewItems` (3), `statistics.tooFewPersons` (3 complete),
 * `statistics.constantOutcome`, `statistics.collinear` when an item follows exactly from others,
 * `statistics.noConvergence`.
 *
 * Source: Joreskog (1969), Psychometrika 34, 183-202, doi 10.1007/BF02289343.
 *
 * @example
 * oneFactorModel(items).omega // 0.712
 */
export function oneFactorModel(items: readonly Float64Array[]): OneFactorModel {
  const answers = completeAnswers(items, 3)
  const n = answers[0]!.length
  const k = answers.length
  const unbiased = pairwiseCovariance(answers)
  checkItems(unbiased)
  const observed = new Matrix(unbiased.map((row) => Array.from(row, (value) => (value * (n - 1)) / n)))
  const correlations = correlationOf(unbiased)
  const logObserved = logDeterminant(observed)
  const logCorrelation = logDeterminant(new Matrix(correlations.map((row) => Array.from(row))))
  if (logObserved === null || logCorrelation === null || logCorrelation < Math.log(1e-13))
    throw new EstimationFailure('statistics.collinear', {
      nl: 'Minstens een vraag volgt precies uit de andere.',
      en: 'At least one item follows exactly from the others.',
    })
  const { loadings, residuals } = fit(observed, minimumResidualLoadings(correlations))
  const implied = impliedCovariance(loadings, residuals)
  const discrepancy = discrepancyOf(observed, implied)! - logObserved - k
  const statistic = n * Math.max(0, discrepancy)
  const degreesOfFreedom = (k * (k + 1)) / 2 - 2 * k
  const alone = { statistic: -n * logCorrelation, degreesOfFreedom: (k * (k - 1)) / 2 }
  const excess = Math.max(0, statistic - degreesOfFreedom)
  const excessAlone = Math.max(excess, alone.statistic - alone.degreesOfFreedom)
  let squares = 0
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j <= i; j += 1)
      squares += (observed.get(i, j) - implied.get(i, j)) ** 2 / (observed.get(i, i) * observed.get(j, j))
  const sum = loadings.reduce((total, loading) => total + loading, 0) ** 2
  const ratioAlone = alone.statistic / alone.degreesOfFreedom
  return {
    loadings,
    residuals,
    omega: sum / (sum + residuals.reduce((total, value) => total + value, 0)),
    statistic,
    degreesOfFreedom,
    comparativeFit: excessAlone > 0 ? 1 - excess / excessAlone : 1,
    tuckerLewis: degreesOfFreedom === 0 ? 1 : (ratioAlone - statistic / degreesOfFreedom) / (ratioAlone - 1),
    rmsea: degreesOfFreedom === 0 ? 0 : Math.sqrt(excess / (degreesOfFreedom * n)),
    srmr: Math.sqrt(squares / ((k * (k + 1)) / 2)),
    n,
  }
}

interface Parameters {
  readonly loadings: Float64Array
  readonly residuals: Float64Array
}

function fit(observed: Matrix, standardized: Float64Array): Parameters {
  const k = observed.rows
  let here: Parameters = {
    loadings: standardized.map((loading, item) => loading * Math.sqrt(observed.get(item, item))),
    residuals: standardized.map((loading, item) => Math.max(0.05, 1 - loading * loading) * observed.get(item, item)),
  }
  let value = discrepancyOf(observed, impliedCovariance(here.loadings, here.residuals))!
  for (let round = 0; round < 500; round += 1) {
    const step = scoringStep(observed, here)
    let share = 1
    while (true) {
      const next: Parameters = {
        loadings: here.loadings.map((loading, item) => loading - share * step[item]!),
        residuals: here.residuals.map((residual, item) => residual - share * step[k + item]!),
      }
      const nextValue = discrepancyOf(observed, impliedCovariance(next.loadings, next.residuals))
      if (nextValue !== null && nextValue <= value + 1e-13 * Math.abs(value)) {
        here = next
        value = nextValue
        break
      }
      share /= 2
      if (share < 1e-10) break
    }
    const size = Math.max(
      ...step.map(
        (part, index) => Math.abs(part) / (index < k ? scaleOf(observed, index) : scaleOf(observed, index - k) ** 2),
      ),
    )
    if (size < 1e-11 || share < 1e-10) {
      if (size > 1e-6) break
      const sign = here.loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
      return { loadings: here.loadings.map((loading) => sign * loading), residuals: here.residuals }
    }
  }
  throw new EstimationFailure('statistics.noConvergence', {
    nl: 'De berekening van het model met een factor kwam niet tot rust.',
    en: 'The computation of the one-factor model did not settle.',
  })
}

function scaleOf(observed: Matrix, item: number): number {
  return Math.sqrt(observed.get(item, item))
}

/** Expected information solved against the gradient, loadings first. */
function scoringStep(observed: Matrix, { loadings, residuals }: Parameters): number[] {
  const k = observed.rows
  const implied = impliedCovariance(loadings, residuals)
  const inverse = new CholeskyDecomposition(implied).solve(Matrix.eye(k))
  const gradient = inverse.mmul(Matrix.sub(implied, observed)).mmul(inverse)
  const direction = Array.from({ length: k }, (_, i) =>
    loadings.reduce((sum, loading, j) => sum + inverse.get(i, j) * loading, 0),
  )
  const quadratic = loadings.reduce((sum, loading, i) => sum + loading * direction[i]!, 0)
  const information = Matrix.zeros(2 * k, 2 * k)
  const slope = Matrix.zeros(2 * k, 1)
  for (let i = 0; i < k; i += 1) {
    slope.set(
      i,
      0,
      loadings.reduce((sum, loading, j) => sum + gradient.get(i, j) * loading, 0),
    )
    slope.set(k + i, 0, gradient.get(i, i) / 2)
    for (let j = 0; j < k; j += 1) {
      information.set(i, j, direction[i]! * direction[j]! + (quadratic * (inverse.get(i, j) + inverse.get(j, i))) / 2)
      information.set(i, k + j, inverse.get(i, j) * direction[j]!)
      information.set(k + j, i, inverse.get(i, j) * direction[j]!)
      information.set(k + i, k + j, (inverse.get(i, j) * inverse.get(j, i)) / 2)
    }
  }
  const factor = new CholeskyDecomposition(information)
  if (!factor.isPositiveDefinite())
    throw new EstimationFailure('statistics.noConvergence', {
      nl: 'Het model met een factor is met deze vragen niet te bepalen.',
      en: 'The one-factor model cannot be determined with these items.',
    })
  return factor.solve(slope).to1DArray()
}

function impliedCovariance(loadings: Float64Array, residuals: Float64Array): Matrix {
  const k = loadings.length
  const implied = Matrix.zeros(k, k)
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < k; j += 1) implied.set(i, j, loadings[i]! * loadings[j]! + (i === j ? residuals[i]! : 0))
  return implied
}

/** Logarithm of the determinant plus trace of observed over implied; null when the implied matrix is no covariance. */
function discrepancyOf(observed: Matrix, implied: Matrix): number | null {
  const logImplied = logDeterminant(implied)
  return logImplied === null ? null : logImplied + new CholeskyDecomposition(implied).solve(observed).trace()
}

function logDeterminant(matrix: Matrix): number | null {
  const factor = new CholeskyDecomposition(matrix)
  if (!factor.isPositiveDefinite()) return null
  return 2 * factor.lowerTriangularMatrix.diagonal().reduce((sum, value) => sum + Math.log(value), 0)
}
