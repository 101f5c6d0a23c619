import { checkHazardInput } from './hazard-input.ts'
import { newtonAscent } from './newton-ascent.ts'
import { emptyPartialLikelihood } from './partial-likelihood.ts'
import { riskSets } from './risk-sets.ts'
import { evaluateSubdistribution, type Subdistribution, subdistribution } from './subdistribution.ts'
import { subdistributionVariance } from './subdistribution-variance.ts'

/** What a Fine-Gray model is fitted on: complete columns of equal length. */
export interface FineGrayInput {
  /** Regression columns, without an intercept. */
  readonly columns: readonly Float64Array[]
  /** 0 or more, in any unit. */
  readonly time: Float64Array
  /** 0 censored, else the number of the cause, from 1. */
  readonly event: ArrayLike<number>
  /** The cause whose incidence is modelled; default 1. */
  readonly cause?: number
}

/** A fitted Fine-Gray model; vectors over coefficients are in the order of the columns. */
export interface FineGrayFit {
  /** Log subdistribution hazard ratio per unit of each column; above 0 means a higher incidence. */
  readonly coefficients: Float64Array
  /** Robust, and allowing for the estimated censoring distribution; as rows. */
  readonly covariance: readonly Float64Array[]
  readonly standardErrors: Float64Array
  readonly logLikelihood: number
  readonly nullLogLikelihood: number
  readonly n: number
  /** Events of the cause, and of any other cause. */
  readonly nEvents: number
  readonly nCompeting: number
  readonly iterations: number
}

/**
 * Fine and Gray's model of the incidence of one cause among several: proportional hazards of the subdistribution, in
 * which people who had another event stay at risk with a weight that falls as censoring would have taken them.
 * The censoring distribution is one Kaplan-Meier curve for all, ties are Breslow's. Equal to `cmprsk::crr`.
 *
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeTime`, `statistics.noPersons`,
 * `statistics.noEvents` (none of this cause), `statistics.collinear`, `statistics.separation`,
 * `statistics.noConvergence`.
 * @throws RangeError when columns differ in length or an event is not a whole number from 0.
 *
 * Source: Fine and Gray (1999), Journal of the American Statistical Association 94, 496-509,
 * doi 10.1080/01621459.1999.10474144.
 *
 * @example
 * fitFineGray({ columns: [age], time, event, cause: 1 }).coefficients // one log ratio
 */
export function fitFineGray({ columns, time, event, cause = 1 }: FineGrayInput): FineGrayFit {
  const codes = Array.from(event)
  if (codes.some((code) => !Number.isInteger(code) || code < 0))
    throw new RangeError('event must be a whole number from 0')
  const own = Uint8Array.from(codes, (code) => (code === cause ? 1 : 0))
  const input = { columns, time, event: own }
  const { n, nEvents } = checkHazardInput(input)
  const sets = riskSets(input)
  const follow: Subdistribution = subdistribution(
    sets,
    Uint8Array.from(codes, (code) => (code === 0 ? 1 : 0)),
  )
  const { coefficients, inverse, at, startLogLikelihood, iterations } = newtonAscent({
    start: new Float64Array(sets.width),
    reach: sets.reach,
    evaluate: (trial, into) => evaluateSubdistribution(follow, trial, into),
    places: [emptyPartialLikelihood(sets), emptyPartialLikelihood(sets)],
  })
  const { scales } = sets
  const covariance = subdistributionVariance(follow, at, inverse).map((row, left) =>
    row.map((value, right) => value / (scales[left]! * scales[right]!)),
  )
  return {
    coefficients: coefficients.map((value, index) => value / scales[index]!),
    covariance,
    standardErrors: Float64Array.from(covariance, (row, index) => Math.sqrt(row[index]!)),
    logLikelihood: at.logLikelihood,
    nullLogLikelihood: startLogLikelihood,
    n,
    nEvents,
    nCompeting: codes.filter((code) => code > 0 && code !== cause).length,
    iterations,
  }
}
