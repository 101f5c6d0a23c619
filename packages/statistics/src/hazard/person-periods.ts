import { EstimationFailure } from '../result/estimation-failure.ts'
import { type DiscreteHazardLink, discreteHazardLink } from './discrete-hazard-link.ts'
import type { Likelihood } from './newton-ascent.ts'
import { type StandardisedColumns, standardiseColumns } from './standardise-columns.ts'

/** What a discrete-time hazard model is fitted on: one row per person, never one per period. */
export interface DiscreteTimeInput {
  /** Regression columns, without an intercept; the same in all periods of a person. */
  readonly columns: readonly Float64Array[]
  /** Whole number of periods a person was followed, the last one included; 0 is not followed at all. */
  readonly periods: Float64Array
  /** 1 when the event happened in the last period, else 0. */
  readonly event: ArrayLike<number>
  readonly weights?: Float64Array
  /** Default `logit`. */
  readonly link?: DiscreteHazardLink
  /** Periods after this one are cut off; default none. */
  readonly lastPeriod?: number
}

/** Persons with the number of periods they were followed; periods count from 0 here. */
export interface PersonPeriods extends StandardisedColumns {
  /** Periods lived through, per person with a weight. */
  readonly last: Int32Array
  /** 1 when the event happened in the last of them. */
  readonly ends: Uint8Array
  readonly weights: Float64Array
  /** Weight at risk and weight of events, per period. */
  readonly atRisk: Float64Array
  readonly events: Float64Array
  /** Periods in which some, but not all, had the event, and the place of each period among them or -1. */
  readonly informative: Int32Array
  readonly places: Int32Array
}

/** Cuts follow-up off and counts; throws when periods are not whole numbers or no event is left. */
export function personPeriods(input: DiscreteTimeInput): PersonPeriods {
  const { columns, periods, event, weights, lastPeriod = Number.POSITIVE_INFINITY } = input
  if (!(lastPeriod >= 1)) throw new RangeError('the last period must be 1 or more')
  if (periods.some((count) => !Number.isInteger(count)))
    throw new EstimationFailure('statistics.wholePeriods', {
      nl: 'De duur moet een heel aantal perioden zijn. Deel de duur door de lengte van een periode en rond naar boven af.',
      en: 'The duration must be a whole number of periods. Divide it by the length of a period and round up.',
    })
  const order = Int32Array.from(periods.keys()).filter((row) => periods[row]! > 0 && (weights?.[row] ?? 1) > 0)
  const last = order.map((row) => Math.min(periods[row]!, lastPeriod))
  const ends = Uint8Array.from(order, (row) => (periods[row]! <= lastPeriod ? event[row]! : 0))
  const ofRow = Float64Array.from(order, (row) => weights?.[row] ?? 1)
  const length = last.reduce((most, count) => Math.max(most, count), 0)
  const atRisk = new Float64Array(length)
  const events = new Float64Array(length)
  for (let person = 0; person < last.length; person += 1) {
    atRisk[last[person]! - 1]! += ofRow[person]!
    if (ends[person] === 1) events[last[person]! - 1]! += ofRow[person]!
  }
  for (let period = length - 2; period >= 0; period -= 1) atRisk[period]! += atRisk[period + 1]!
  const informative = Int32Array.from(events.keys()).filter(
    (period) => events[period]! > 0 && events[period]! < atRisk[period]! * (1 - 1e-12),
  )
  if (informative.length === 0)
    throw new EstimationFailure('statistics.noEvents', {
      nl: 'In geen enkele periode had een deel van de mensen de gebeurtenis, dus er valt niets te vergelijken.',
      en: 'In no period did some but not all have the event, so there is nothing to compare.',
    })
  const places = new Int32Array(length).fill(-1)
  informative.forEach((period, place) => {
    places[period] = place
  })
  return { last, ends, weights: ofRow, atRisk, events, informative, places, ...standardiseColumns(columns, order) }
}

/**
 * Evaluates the log likelihood over person-periods, parameters being the baseline of each informative period and then
 * the standardised columns. The information is the expected one.
 */
export function evaluatePersonPeriods(
  follow: PersonPeriods,
  link: DiscreteHazardLink,
  coefficients: Float64Array,
  into: Likelihood,
): void {
  const { last, ends, weights, places, informative, values, width } = follow
  const { gradient, information } = into
  const { terms } = discreteHazardLink[link]
  const kept = informative.length
  const here = { logLikelihood: 0, score: 0, information: 0 }
  const rows = Int32Array.from({ length: kept + width }, (_, row) => (row * (row + 1)) / 2)
  let logLikelihood = 0
  gradient.fill(0)
  information.fill(0)
  for (let person = 0; person < last.length; person += 1) {
    const offset = person * width
    const weight = weights[person]!
    let predictor = 0
    for (let index = 0; index < width; index += 1) predictor += values[offset + index]! * coefficients[kept + index]!
    let score = 0
    let expected = 0
    for (let period = 0; period < last[person]!; period += 1) {
      const place = places[period]!
      if (place < 0) continue
      terms(coefficients[place]! + predictor, ends[person] === 1 && period === last[person]! - 1, here)
      const share = weight * here.information
      logLikelihood += weight * here.logLikelihood
      gradient[place]! += weight * here.score
      information[rows[place]! + place]! += share
      score += weight * here.score
      expected += share
      for (let index = 0; index < width; index += 1)
        information[rows[kept + index]! + place]! += share * values[offset + index]!
    }
    for (let row = 0; row < width; row += 1) {
      gradient[kept + row]! += score * values[offset + row]!
      const share = expected * values[offset + row]!
      for (let column = 0; column <= row; column += 1)
        information[rows[kept + row]! + kept + column]! += share * values[offset + column]!
    }
  }
  into.logLikelihood = logLikelihood
}
