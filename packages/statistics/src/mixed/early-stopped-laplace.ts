import { indexClusters } from '../cluster/index-clusters.ts'
import { designBasis, designCoefficients, designCovariance } from '../linear-algebra/design-basis.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'
import { fitLogistic } from '../regression/fit-logistic.ts'
import { checkClusters } from './check-clusters.ts'
import { checkMixedOutcomes } from './check-mixed-outcomes.ts'
import type { RandomInterceptLogisticFit, RandomInterceptLogisticInput } from './fit-random-intercept-logistic.ts'
import { minimiseByDifferences } from './minimise-by-differences.ts'
import { notSettled } from './not-settled.ts'
import { type PenalisedLogit, type PenalisedStep, penalisedStep } from './penalised-step.ts'

/** The parts of a random-intercept logistic fit that an early stop leaves. */
export type EarlyStoppedLaplace = Pick<
  RandomInterceptLogisticFit,
  'coefficients' | 'covariance' | 'clusterDeviation' | 'intraclassCorrelation' | 'logLikelihood'
>

/** lme4's `tolPwrss`. */
const looseness = 1e-7
const mostSteps = 100
const mostRounds = 10

/**
 * Random-intercept logistic regression by Laplace's approximation as R's `glmer` leaves it by default, optimiser bobyqa:
 * the search for the intercepts of clusters stops when the penalised deviance changes by less than 1e-7 of itself, one
 * or two steps early, and starts each time from the fit in which coefficients and intercepts were solved together. With
 * many clusters that moves coefficients by up to a few hundredths of their error and the log-likelihood by tenths. For
 * printing again what R printed: {@link fitRandomInterceptLogistic} with one point is what `glmer` gives with
 * `tolPwrss = 1e-13`, and is the better answer.
 *
 * @throws EstimationFailure those of `fitRandomInterceptLogistic`.
 *
 * Source: Bates, Maechler, Bolker and Walker (2015), Journal of Statistical Software 67(1), doi 10.18637/jss.v067.i01.
 */
export function earlyStoppedLaplace(
  input: Omit<RandomInterceptLogisticInput, 'quadraturePoints'>,
): EarlyStoppedLaplace {
  const { columns, outcome, clusters } = input
  fitLogistic({ columns, outcome })
  const index = indexClusters(clusters)
  checkClusters(index)
  checkMixedOutcomes(outcome, index)
  const basis = designBasis(columns, outcome.length)
  const data: PenalisedLogit = { columns: basis.columns, outcome, index }
  const before = outcome.map((value) => (value === 1 ? Math.log(3) : -Math.log(3)))
  const opening = stepped(data, before, 1, null).predictor
  const together = (scale: number) => stepped(data, opening, Math.abs(scale), null)
  const first = minimiseByDifferences(([scale]) => objective(together(scale!)), Float64Array.of(1))
  if (first === null) throw notSettled()
  const begin = together(first.at[0]!)
  let at: Float64Array = Float64Array.of(Math.abs(first.at[0]!), ...begin.coefficients)
  const reached = (parameters: Float64Array, steps: number | null) =>
    stepped(data, begin.predictor, Math.abs(parameters[0]!), parameters.subarray(1), steps)
  for (let round = 0; round < mostRounds; round += 1) {
    const { steps } = reached(at, null)
    const found = minimiseByDifferences((parameters) => objective(reached(parameters, steps)), at)
    if (found === null) throw notSettled()
    at = found.at
    if (reached(at, null).steps !== steps && round < mostRounds - 1) continue
    const scale = Math.abs(at[0]!)
    const whole = invertPositive(found.curvature)
      ?.inverse.slice(1)
      .map((row) => row.slice(1))
    const spread =
      scale < 1e-4 || !whole ? invertPositive(found.curvature.slice(1).map((row) => row.slice(1)))?.inverse : whole
    if (!spread) throw notSettled()
    return {
      coefficients: designCoefficients(basis, at.subarray(1)),
      covariance: designCovariance(basis, spread).map((row) => row.map((value) => 2 * value)),
      clusterDeviation: scale,
      intraclassCorrelation: scale ** 2 / (scale ** 2 + Math.PI ** 2 / 3),
      logLikelihood: -found.value / 2,
    }
  }
  throw notSettled()
}

function objective({ penalised, logDeterminant }: PenalisedStep): number {
  return penalised + logDeterminant
}

/** Steps until the penalised deviance settles loosely, or exactly as many as asked. */
function stepped(
  data: PenalisedLogit,
  start: Float64Array,
  scale: number,
  fixed: Float64Array | null,
  wanted: number | null = null,
): PenalisedStep & { steps: number } {
  let predictor = start
  let before = Number.POSITIVE_INFINITY
  for (let steps = 1; ; steps += 1) {
    const step = penalisedStep(data, predictor, scale, fixed)
    const settled = Math.abs((before - step.penalised) / step.penalised) < looseness
    if (wanted === null ? settled || steps === mostSteps : steps === wanted) return { ...step, steps }
    predictor = step.predictor
    before = step.penalised
  }
}
