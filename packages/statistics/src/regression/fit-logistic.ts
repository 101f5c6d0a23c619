import { inverseCrossProduct } from '../linear-algebra/inverse-cross-product.ts'
import { orthogonaliseDesign } from '../linear-algebra/orthogonal-design.ts'
import { weightedCoefficients } from '../linear-algebra/weighted-coefficients.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkRegressionInput, type RegressionInput } from './check-regression-input.ts'
import { collinearFailure } from './collinear-failure.ts'
import { linearPredictor } from './linear-predictor.ts'
import { logisticProbability } from './logistic-probability.ts'

/** A logistic fit; vectors over coefficients have the intercept first and then the columns as given. */
export interface LogisticFit {
  /** Log-odds of outcome 1. */
  readonly coefficients: Float64Array
  /** Probability of outcome 1 per row, between 0 and 1. */
  readonly fitted: Float64Array
  /** Inverse of the information, as rows. */
  readonly covariance: readonly Float64Array[]
  readonly iterations: number
  readonly logLikelihood: number
  /** Rows with a weight. */
  readonly n: number
  readonly weights: Float64Array | null
}

/** A step that moves no row's log-odds by more than this part of the largest ends the iteration. */
const settled = 1e-10
/** Under separation the log-odds grow by about one a step, so that this many steps tell it for sure. */
const mostIterations = 30

/**
 * Logistic regression of a 0/1 outcome on columns, by iteratively reweighted least squares until no row's log-odds
 * moves any more. The intercept is added first. Weights multiply a row's log-likelihood. Equal to R's
 * `glm(family = binomial)` with a strict epsilon.
 *
 * @throws EstimationFailure `statistics.oneOutcome` (everyone has the same outcome), `statistics.separation` (a
 * combination of columns tells the outcomes apart without error, so that no finite coefficient fits best),
 * `statistics.collinear`, `statistics.missingValues`, `statistics.negativeWeights`, `statistics.tooFewPersons`,
 * `statistics.noConvergence`.
 * @throws RangeError when the outcome is not 0 or 1.
 *
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd edition; separation: Albert and Anderson (1984),
 * Biometrika 71, 1-10, doi 10.1093/biomet/71.1.1.
 *
 * @example
 * fitLogistic({ columns: [Float64Array.of(0, 0, 0, 1, 1, 1)], outcome: Float64Array.of(0, 0, 1, 0, 1, 1) })
 *   .coefficients // [-log 2, 2 log 2]
 */
export function fitLogistic(input: RegressionInput): LogisticFit {
  const { columns, outcome } = input
  const prior = input.weights ?? null
  const rows = outcome.length
  const n = checkRegressionInput(input, 0)
  checkOutcome(outcome, prior)
  const aliased = orthogonaliseDesign(columns, prior, rows).aliased.length
  if (aliased > 0) throw collinearFailure(aliased)
  let coefficients = new Float64Array(columns.length + 1)
  let predictor = new Float64Array(rows)
  let likelihood = logLikelihood(outcome, predictor, prior)
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const weights = predictor.map((value, row) => spreadAt(value) * (prior?.[row] ?? 1))
    const response = predictor.map(
      (value, row) => value + (outcome[row]! - logisticProbability(value)) / spreadAt(value),
    )
    const design = orthogonaliseDesign(columns, weights, rows)
    if (design.aliased.length > 0) break
    const target = weightedCoefficients(design, response, weights)
    const step = linearPredictor(target, columns, rows).map((value, row) => value - predictor[row]!)
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    if (!Number.isFinite(largest)) break
    let share = 1
    let moved = predictor.map((value, row) => value + step[row]!)
    let movedLikelihood = logLikelihood(outcome, moved, prior)
    while (movedLikelihood < likelihood - 1e-9 * Math.abs(likelihood) && share > 1e-6) {
      share /= 2
      moved = predictor.map((value, row) => value + share * step[row]!)
      movedLikelihood = logLikelihood(outcome, moved, prior)
    }
    coefficients = coefficients.map((value, index) => value + share * (target[index]! - value))
    predictor = moved
    likelihood = movedLikelihood
    if (
      largest <
      settled *
        Math.max(
          1,
          predictor.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
        )
    )
      return {
        coefficients,
        fitted: predictor.map(logisticProbability),
        covariance: inverseCrossProduct(design),
        iterations: iteration,
        logLikelihood: likelihood,
        n,
        weights: prior,
      }
  }
  throw new EstimationFailure(...unsettled(predictor))
}

/** Variance of a 0/1 outcome at these log-odds, p (1 - p), without cancellation at either end. */
function spreadAt(logOdds: number): number {
  return logisticProbability(logOdds) * logisticProbability(-logOdds)
}

function logLikelihood(outcome: Float64Array, predictor: Float64Array, prior: Float64Array | null): number {
  return predictor.reduce((sum, value, row) => {
    const against = outcome[row] === 1 ? -value : value
    const size = Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)))
    return sum - (prior?.[row] ?? 1) * size
  }, 0)
}

function checkOutcome(outcome: Float64Array, prior: Float64Array | null): void {
  const present = outcome.filter((_, row) => prior === null || prior[row]! > 0)
  if (present.some((value) => value !== 0 && value !== 1)) throw new RangeError('the outcome must be 0 or 1')
  if (present.every((value) => value === present[0]))
    throw new EstimationFailure('statistics.oneOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
      en: 'Everyone has the same outcome, so there is nothing to predict.',
    })
}

/** Log-odds that run away to where a probability is 0 or 1 mean separation. */
function unsettled(predictor: Float64Array): ConstructorParameters<typeof EstimationFailure> {
  return predictor.some((value) => Math.abs(value) > 15)
    ? [
        'statistics.separation',
        {
          nl: 'Een combinatie van kenmerken voorspelt de uitkomst voor een deel van de mensen zonder fout. Laat kenmerken weg of voeg groepen samen.',
          en: 'A combination of characteristics predicts the outcome without error for some people. Leave characteristics out or merge categories.',
        },
      ]
    : [
        'statistics.noConvergence',
        {
          nl: 'De berekening kwam niet tot rust. Laat kenmerken weg of voeg groepen samen.',
          en: 'The computation did not settle. Leave characteristics out or merge categories.',
        },
      ]
}
