import { discreteHazardLink } from './discrete-hazard-link.ts'
import { checkHazardInput } from './hazard-input.ts'
import { newtonAscent } from './newton-ascent.ts'
import { type DiscreteTimeInput, evaluatePersonPeriods, personPeriods } from './person-periods.ts'

/** The hazard in one period for someone with 0 on every column. */
export interface DiscreteBaseline {
  readonly period: number
  /** Persons followed through the period, and events in it, by their weights. */
  readonly atRisk: number
  readonly nEvents: number
  /** On the scale of the link; null when nobody or everybody had the event, so that it is infinite. */
  readonly estimate: number | null
  readonly stdError: number | null
}

/** A fitted discrete-time hazard model; vectors over coefficients are in the order of the columns. */
export interface DiscreteTimeFit {
  /** Log odds ratio (logit) or log hazard ratio (cloglog) per unit of each column. */
  readonly coefficients: Float64Array
  readonly covariance: readonly Float64Array[]
  readonly standardErrors: Float64Array
  /** One per period, from the first. */
  readonly baseline: readonly DiscreteBaseline[]
  readonly logLikelihood: number
  /** With a baseline per period and no columns. */
  readonly nullLogLikelihood: number
  /** Minus twice the log likelihood. */
  readonly deviance: number
  readonly n: number
  readonly nEvents: number
  /** Rows that a table of one row per person per period would have. */
  readonly personPeriods: number
  readonly iterations: number
}

/**
 * Hazard model in discrete time: the chance of the event in each period lived through without it, with a baseline of
 * its own per period. The same as a logistic (or complementary log-log) regression on a table of one row per person
 * per period, without making that table. A period in which nobody or everybody had the event says nothing about the
 * coefficients; its baseline is infinite and given as null. Equal to R's `glm` on person-periods.
 *
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeTime`, `statistics.negativeWeights`,
 * `statistics.wholePeriods` (periods must be whole numbers), `statistics.noPersons`, `statistics.noEvents`,
 * `statistics.collinear`, `statistics.separation`, `statistics.noConvergence`.
 * @throws RangeError when columns differ in length or an event is not 0 or 1.
 *
 * Sources: Allison (1982), Sociological Methodology 13, 61-98, doi 10.2307/270718; Prentice and Gloeckler (1978),
 * Biometrics 34, 57-67, doi 10.2307/2529588.
 *
 * @example
 * fitDiscreteTimeHazard({ columns: [age], periods, event, link: 'cloglog', lastPeriod: 12 }).baseline.length // 12
 */
export function fitDiscreteTimeHazard(input: DiscreteTimeInput): DiscreteTimeFit {
  const { columns, periods, event, weights, link = 'logit' } = input
  checkHazardInput({ columns, time: periods, event, ...(weights && { weights }) })
  const follow = personPeriods(input)
  const kept = follow.informative.length
  const { scales, centres, width, reach } = follow
  const { predictorAt } = discreteHazardLink[link]
  const start = new Float64Array(kept + width)
  follow.informative.forEach((period, index) => {
    start[index] = predictorAt(follow.events[period]! / follow.atRisk[period]!)
  })
  const place = () => {
    const size = kept + width
    const information = new Float64Array((size * (size + 1)) / 2)
    return { logLikelihood: Number.NaN, gradient: new Float64Array(size), information, secondMoments: information }
  }
  const { coefficients, inverse, at, startLogLikelihood, iterations } = newtonAscent({
    start,
    reach: Float64Array.from(start, (_, index) => (index < kept ? 1 : reach[index - kept]!)),
    evaluate: (trial, into) => evaluatePersonPeriods(follow, link, trial, into),
    places: [place(), place()],
  })
  const shift = Float64Array.from(scales, (scale, index) => centres[index]! / scale)
  const baselineAt = (index: number) => {
    const row = inverse[index]!
    let estimate = coefficients[index]!
    let variance = row[index]!
    for (let left = 0; left < width; left += 1) {
      estimate -= coefficients[kept + left]! * shift[left]!
      variance -= 2 * row[kept + left]! * shift[left]!
      for (let right = 0; right < width; right += 1)
        variance += inverse[kept + left]![kept + right]! * shift[left]! * shift[right]!
    }
    return { estimate, stdError: Math.sqrt(variance) }
  }
  const positions = new Map(Array.from(follow.informative, (period, index) => [period, index]))
  const covariance = Array.from(scales, (left, row) =>
    Float64Array.from(scales, (right, column) => inverse[kept + row]![kept + column]! / (left * right)),
  )
  return {
    coefficients: Float64Array.from(scales, (scale, index) => coefficients[kept + index]! / scale),
    covariance,
    standardErrors: Float64Array.from(covariance, (row, index) => Math.sqrt(row[index]!)),
    baseline: Array.from(follow.atRisk, (atRisk, period) => {
      const index = positions.get(period)
      const found = index === undefined ? { estimate: null, stdError: null } : baselineAt(index)
      return { period: period + 1, atRisk, nEvents: follow.events[period]!, ...found }
    }),
    logLikelihood: at.logLikelihood,
    nullLogLikelihood: startLogLikelihood,
    deviance: -2 * at.logLikelihood,
    n: follow.last.length,
    nEvents: follow.ends.reduce((sum, end) => sum + end, 0),
    personPeriods: follow.last.reduce((sum, count) => sum + count, 0),
    iterations,
  }
}
