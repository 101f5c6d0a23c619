import { mean, quantile } from '@doorstroom/statistics'
import { bootstrapDesign } from './bootstrap-mediation.ts'
import { mediationCoefficients, mediationWorkspace, unsettledMediation } from './mediation-coefficients.ts'
import { mediationDesign } from './mediation-design.ts'
import { type MediationEffects, mediationEffects } from './mediation-effects.ts'
import type { MediationInput } from './mediation-input.ts'
import { mediationModels } from './mediation-models.ts'
import { quasiBayesDesign } from './quasi-bayes-mediation.ts'
import { effectDraws, type ReplicateEffects } from './replicate-effects.ts'

/** An effect with its simulated uncertainty. */
export interface SimulatedEffect {
  readonly estimate: number
  /** Standard deviation over replicates. */
  readonly stdError: number | null
  /** Percentiles (type 7) over replicates; null when fewer than half of them had a solution. */
  readonly confLow: number | null
  readonly confHigh: number | null
  /** Twice the smaller share of replicates beyond zero, never 0: (1 + count) / (1 + replicates). */
  readonly pValue: number | null
}

/** Effects of treatment through and around a mediator. */
export interface MediationAnalysis {
  readonly n: number
  readonly mediatedTreated: SimulatedEffect
  readonly mediatedComparison: SimulatedEffect
  /** Average of both. */
  readonly mediated: SimulatedEffect
  readonly directTreated: SimulatedEffect
  readonly directComparison: SimulatedEffect
  readonly direct: SimulatedEffect
  readonly total: SimulatedEffect
  /** Mediated over total, average of both arms; null when the total is zero. */
  readonly shareMediated: SimulatedEffect | null
  /** What the two models imply, without simulation. */
  readonly plugIn: MediationEffects
  readonly replicates: number
  /** Replicates whose models had a solution. */
  readonly solved: number
  readonly confLevel: number
}

/** How uncertainty is simulated. */
export interface MediationSimulation {
  /** `bootstrap` resamples people; `quasi-bayesian` draws coefficients from their normal approximation. */
  readonly method: 'bootstrap' | 'quasi-bayesian'
  /** Default 1000. */
  readonly replicates?: number
  /** Default 1. */
  readonly seed?: number
  /** Default 0.95. */
  readonly confLevel?: number
}

/**
 * Causal mediation analysis: the effect of treatment through a mediator and around it, from a model of the mediator and
 * a model of the outcome, with simulated intervals. The estimate is what the models imply (bootstrap) or the mean of
 * the draws (quasi-Bayesian; its share mediated is the median). As R's `mediation::mediate`, but for drawn numbers;
 * where that draws mediators, here they are averaged out.
 *
 * @throws EstimationFailure those of `mediationModels`, and `comparison.mediationSeparation`.
 * @throws RangeError for replicates that are not a whole number above 1.
 *
 * Source: Imai, Keele and Tingley (2010), Psychological Methods 15, doi 10.1037/a0020761.
 *
 * @example
 * mediationAnalysis({ outcome, treated, mediator }, { method: 'bootstrap', replicates: 2000, seed: 7 }).mediated
 */
export function mediationAnalysis(input: MediationInput, simulation: MediationSimulation): MediationAnalysis {
  const { method, replicates = 1000, seed = 1, confLevel = 0.95 } = simulation
  if (!Number.isInteger(replicates) || replicates < 2) throw new RangeError('replicates must be a whole number above 1')
  mediationModels(input)
  const design = mediationDesign(input)
  const whole = mediationCoefficients(design, null, mediationWorkspace(design))
  if (whole === null) throw unsettledMediation(design)
  const plugIn = mediationEffects(design, whole, null)
  const range = { seed, from: 0, to: replicates }
  const made = method === 'bootstrap' ? bootstrapDesign(design, range) : quasiBayesDesign(design, range)
  const draws = allDraws(made)
  const solved = draws.total.length
  const usable = solved >= replicates / 2 && solved > 1
  const simulated = (
    values: Float64Array,
    implied: number,
    centre: (values: Float64Array) => number = mean,
  ): SimulatedEffect => ({
    estimate: method === 'bootstrap' || !usable ? implied : centre(values),
    stdError: usable ? deviation(values) : null,
    confLow: usable ? quantile(values, (1 - confLevel) / 2) : null,
    confHigh: usable ? quantile(values, (1 + confLevel) / 2) : null,
    pValue: usable ? shareBeyondZero(values) : null,
  })
  const halves = (one: number, other: number) => (one + other) / 2
  const mediated = halves(plugIn.mediatedTreated, plugIn.mediatedComparison)
  return {
    n: design.rows,
    mediatedTreated: simulated(draws.mediatedTreated, plugIn.mediatedTreated),
    mediatedComparison: simulated(draws.mediatedComparison, plugIn.mediatedComparison),
    mediated: simulated(average(draws.mediatedTreated, draws.mediatedComparison), mediated),
    directTreated: simulated(draws.directTreated, plugIn.directTreated),
    directComparison: simulated(draws.directComparison, plugIn.directComparison),
    direct: simulated(
      average(draws.directTreated, draws.directComparison),
      halves(plugIn.directTreated, plugIn.directComparison),
    ),
    total: simulated(draws.total, plugIn.total),
    shareMediated: plugIn.total === 0 ? null : simulated(draws.share, mediated / plugIn.total, median),
    plugIn,
    replicates,
    solved,
    confLevel,
  }
}

function allDraws(made: ReplicateEffects) {
  const of = (name: keyof MediationEffects) => effectDraws(made, name)
  const [mediatedTreated, mediatedComparison, total] = [of('mediatedTreated'), of('mediatedComparison'), of('total')]
  const mediated = average(mediatedTreated, mediatedComparison)
  return {
    mediatedTreated,
    mediatedComparison,
    directTreated: of('directTreated'),
    directComparison: of('directComparison'),
    total,
    share: mediated.map((value, index) => value / total[index]!).filter(Number.isFinite),
  }
}

function average(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, index) => (value + right[index]!) / 2)
}

function median(values: Float64Array): number {
  return quantile(values, 0.5)
}

function deviation(values: Float64Array): number {
  const centre = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}

function shareBeyondZero(values: Float64Array): number {
  const [below, above] = [values.filter((value) => value <= 0).length, values.filter((value) => value >= 0).length]
  return Math.min(1, (2 * (1 + Math.min(below, above))) / (1 + values.length))
}
