import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkHazardInput, type HazardInput } from './hazard-input.ts'
import { martingaleResiduals } from './martingale-residuals.ts'
import { newtonAscent } from './newton-ascent.ts'
import {
  emptyPartialLikelihood,
  evaluatePartialLikelihood,
  type PartialLikelihood,
  type TieMethod,
} from './partial-likelihood.ts'
import { type RiskSets, riskSets } from './risk-sets.ts'
import { robustHazardCovariance } from './robust-hazard-covariance.ts'

/** What a Cox model is fitted on. */
export interface CoxInput extends HazardInput {
  /** How events at one time are treated; default `efron`. */
  readonly ties?: TieMethod
  /** Whether robust errors are wanted; default when there are clusters, or weights other than 0 and 1. */
  readonly robust?: boolean
}

/** A fitted Cox model; vectors over coefficients are in the order of the columns. */
export interface CoxFit {
  /** Log hazard ratio per unit of each column. */
  readonly coefficients: Float64Array
  /** Inverse of the information, as rows. */
  readonly covariance: readonly Float64Array[]
  readonly standardErrors: Float64Array
  /** Sum of squared influences, per cluster when there are clusters; null when not asked for. */
  readonly robustCovariance: readonly Float64Array[] | null
  readonly robustStandardErrors: Float64Array | null
  readonly logLikelihood: number
  /** Log partial likelihood with all coefficients 0. */
  readonly nullLogLikelihood: number
  /** Chi-squared statistics of the model against no effect, with `degreesOfFreedom`. */
  readonly likelihoodRatio: number
  readonly wald: number
  readonly score: number
  readonly degreesOfFreedom: number
  /** Rows with a weight, and events among them. */
  readonly n: number
  readonly nEvents: number
  /** Distinct clusters; null without. */
  readonly nClusters: number | null
  readonly iterations: number
  readonly ties: TieMethod
  /** Event - expected events, per row as given, not multiplied by the weight; 0 for a row without weight. */
  readonly martingaleResiduals: Float64Array
  /** Order of the rows and likelihood at the solution, for `coxBaselineHazard`, `coxConcordance` and the like. */
  readonly sets: RiskSets
  readonly likelihood: PartialLikelihood
}

/**
 * Cox's proportional-hazards model by maximum partial likelihood, iterated until the next step would be below
 * rounding. Ties by Efron or Breslow; late entry (left truncation), strata with a baseline hazard each, weights, and
 * robust errors (summed per cluster when there are clusters). Times that differ by rounding only are one time.
 * Equal to `survival::coxph`.
 *
 * @param input - `event` 1 the event, 0 censored; `ties` default `efron`.
 * @throws EstimationFailure those of the input (`statistics.missingValues`, `statistics.negativeTime`,
 * `statistics.entryAfterTime`, `statistics.negativeWeights`, `statistics.noPersons`, `statistics.noEvents`),
 * `statistics.collinear` for columns that vary in no risk set or repeat others, `statistics.separation` when the
 * likelihood keeps growing with a coefficient (a group without events), `statistics.noConvergence`,
 * `statistics.tooFewClusters` (everyone in one cluster).
 * @throws RangeError when columns differ in length or an event is not 0 or 1.
 *
 * Sources: Cox (1972), Journal of the Royal Statistical Society B 34, 187-220,
 * doi 10.1111/j.2517-6161.1972.tb00899.x; Efron (1977), Journal of the American Statistical Association 72, 557-565,
 * doi 10.1080/01621459.1977.10480613; Breslow (1974), Biometrics 30, 89-99, doi 10.2307/2529620; Lin and Wei (1989),
 * Journal of the American Statistical Association 84, 1074-1078, doi 10.1080/01621459.1989.10478874.
 *
 * @example
 * fitCox({ columns: [Float64Array.of(0, 1, 0, 1)], time: Float64Array.of(1, 2, 3, 4), event: [1, 1, 1, 1] })
 *   .coefficients // log((sqrt(17) - 1) / 8) = -0.9406
 */
export function fitCox(input: CoxInput): CoxFit {
  const { ties = 'efron', clusters } = input
  const { n, nEvents } = checkHazardInput(input)
  const sets = riskSets(input)
  const nClusters = clusters ? new Set(sets.order.map((row) => clusters[row]!)).size : null
  if (nClusters === 1)
    throw new EstimationFailure('statistics.tooFewClusters', {
      nl: 'Iedereen zit in hetzelfde cluster, dus er is geen spreiding tussen clusters om mee te rekenen.',
      en: 'Everyone is in the same cluster, so there is no spread between clusters to work with.',
    })
  const { width, scales } = sets
  const { coefficients, inverse, at, startLogLikelihood, score, iterations } = newtonAscent({
    start: new Float64Array(width),
    reach: sets.reach,
    evaluate: (trial, into) => evaluatePartialLikelihood(sets, trial, ties, into),
    places: [emptyPartialLikelihood(sets), emptyPartialLikelihood(sets)],
  })
  const covariance = inverse.map((row, left) => row.map((value, right) => value / (scales[left]! * scales[right]!)))
  const weighted = input.weights?.some((weight) => weight !== 0 && weight !== 1) ?? false
  const robust = (input.robust ?? (clusters !== undefined || weighted)) && width > 0
  const robustCovariance = robust ? robustHazardCovariance(sets, at, ties, covariance, clusters) : null
  return {
    coefficients: coefficients.map((value, index) => value / scales[index]!),
    covariance,
    standardErrors: rootsOfDiagonal(covariance),
    robustCovariance,
    robustStandardErrors: robustCovariance && rootsOfDiagonal(robustCovariance),
    logLikelihood: at.logLikelihood,
    nullLogLikelihood: startLogLikelihood,
    likelihoodRatio: 2 * (at.logLikelihood - startLogLikelihood),
    wald: waldStatistic(at.information, coefficients),
    score,
    degreesOfFreedom: width,
    n,
    nEvents,
    nClusters,
    iterations,
    ties,
    martingaleResiduals: martingaleResiduals(sets, at, input.time.length),
    sets,
    likelihood: at,
  }
}

function waldStatistic(information: Float64Array, coefficients: Float64Array): number {
  let sum = 0
  let cell = 0
  for (let row = 0; row < coefficients.length; row += 1)
    for (let column = 0; column <= row; column += 1, cell += 1)
      sum += (row === column ? 1 : 2) * information[cell]! * coefficients[row]! * coefficients[column]!
  return sum
}

function rootsOfDiagonal(matrix: readonly Float64Array[]): Float64Array {
  return Float64Array.from(matrix, (row, index) => Math.sqrt(row[index]!))
}
