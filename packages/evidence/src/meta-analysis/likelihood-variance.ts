import { rootBetween } from '@doorstroom/statistics'
import type { BetweenStudyVariance, VarianceInput } from './between-study-variance.ts'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { projectionSquareTrace, projectionTrace, type WeightedFit, weightedFit } from './weighted-fit.ts'

/** A step below this share of the variances themselves ends the search. */
const settled = 1e-12
/** Steps before the search jumps ahead to where the slope turns. */
const mostSteps = 30
/** Differences of log-likelihoods below this share are rounding. */
const noise = 1e-12

/**
 * Variance between studies by maximum likelihood, restricted or not: Fisher scoring from the estimate of Hedges, with
 * steps halved while they make the data less likely; once the slope has turned, its root; and 0 wherever 0 makes the
 * data more likely.
 *
 * @throws EstimationFailure `evidence.noConvergence`.
 *
 * Source: Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30, doi 10.3102/10769986030003261.
 */
export function likelihoodVariance(input: VarianceInput, restricted: boolean): BetweenStudyVariance {
  const { basis, estimates, variances } = input
  const fitAt = (tauSquared: number) =>
    weightedFit(
      basis,
      estimates,
      variances.map((variance) => 1 / (variance + tauSquared)),
    )
  const slopeAt = (tauSquared: number) => score(fitAt(tauSquared), restricted).slope
  let tauSquared = start(input)
  let fit = fitAt(tauSquared)
  let likelihood = logLikelihood(fit, restricted)
  let before = { tauSquared, slope: 0 }
  const scale = variances.reduce((least, variance) => Math.min(least, variance), Number.POSITIVE_INFINITY)
  for (let round = 0; ; round += 1) {
    const { slope, information } = score(fit, restricted)
    let step = Math.max(slope / information, -tauSquared)
    if (Math.abs(step) <= settled * (tauSquared + scale)) break
    const passed = slope * before.slope < 0
    if (passed || round > mostSteps) {
      const other = passed ? before.tauSquared : beyond(slopeAt, tauSquared, step)
      tauSquared = other === null ? 0 : rootBetween(slopeAt, Math.min(tauSquared, other), Math.max(tauSquared, other))
      fit = fitAt(tauSquared)
      likelihood = logLikelihood(fit, restricted)
      break
    }
    before = { tauSquared, slope }
    let next = fitAt(tauSquared + step)
    let nextLikelihood = logLikelihood(next, restricted)
    while (nextLikelihood < likelihood - noise * (1 + Math.abs(likelihood)) && Math.abs(step) > settled * scale) {
      step /= 2
      next = fitAt(tauSquared + step)
      nextLikelihood = logLikelihood(next, restricted)
    }
    tauSquared += step
    fit = next
    likelihood = nextLikelihood
  }
  if (tauSquared > 0) {
    const none = fitAt(0)
    if (logLikelihood(none, restricted) > likelihood + noise * (1 + Math.abs(likelihood))) {
      tauSquared = 0
      fit = none
    }
  }
  return { tauSquared, stdError: Math.sqrt(1 / score(fit, restricted).information) }
}

/** A variance on the other side of where the slope turns, by steps that double; null when it is downhill to 0. */
function beyond(slopeAt: (tauSquared: number) => number, from: number, step: number): number | null {
  const sign = Math.sign(step)
  for (let reach = step, round = 0; round < 1000; reach *= 2, round += 1) {
    const at = Math.max(0, from + reach)
    if (Math.sign(slopeAt(at)) !== sign) return at
    if (at === 0) return null
  }
  throw metaAnalysisFailure('evidence.noConvergence')
}

/** The estimate of Hedges, which needs no search. */
function start({ basis, estimates, variances }: VarianceInput): number {
  const fit = weightedFit(basis, estimates, new Float64Array(estimates.length).fill(1))
  return Math.max(0, (fit.squares - projectionTrace(fit, variances)) / (estimates.length - basis.length))
}

/** Slope of the log-likelihood in the variance, and its expected information. */
function score(fit: WeightedFit, restricted: boolean): { slope: number; information: number } {
  const { weights, residuals } = fit
  let squares = 0
  let ones = 0
  let twos = 0
  for (let row = 0; row < weights.length; row += 1) {
    squares += (weights[row]! * residuals[row]!) ** 2
    ones += weights[row]!
    twos += weights[row]! ** 2
  }
  return restricted
    ? {
        slope: (squares - projectionTrace(fit, null)) / 2,
        information: projectionSquareTrace(fit, null, null) / 2,
      }
    : { slope: (squares - ones) / 2, information: twos / 2 }
}

/** Up to a constant. */
function logLikelihood({ weights, squares, logDeterminant }: WeightedFit, restricted: boolean): number {
  let logs = 0
  for (let row = 0; row < weights.length; row += 1) logs += Math.log(weights[row]!)
  return (logs - (restricted ? logDeterminant : 0) - squares) / 2
}
