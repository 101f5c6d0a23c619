import type { PartialLikelihood } from './partial-likelihood.ts'
import type { RiskSets } from './risk-sets.ts'
import { weightedSecondMoments } from './weighted-second-moments.ts'

/** Risk sets of a subdistribution hazard: who had another event stays, with a falling weight. */
export interface Subdistribution {
  readonly sets: RiskSets
  /** Per position: 1 for an event of another cause. */
  readonly competing: Uint8Array
  /** Per group: rows censored then, and rows whose time is then or later. */
  readonly censored: Int32Array
  readonly followed: Int32Array
  /** Per group: share not yet censored just before it, by Kaplan-Meier. */
  readonly uncensored: Float64Array
  /** Per group: sum of the ratios over the risk set, and risk-set means of the columns; filled by an evaluation. */
  readonly totals: Float64Array
  readonly means: Float64Array
}

/** @param censored - 1 for a censored row, in the order of the input. */
export function subdistribution(sets: RiskSets, censored: Uint8Array): Subdistribution {
  const { order, events, deaths, groupOf, groupStarts, width } = sets
  const competing = Uint8Array.from(order, (row, position) => (events[position] === 0 && censored[row] === 0 ? 1 : 0))
  const leaving = new Int32Array(deaths.length)
  for (let position = 0; position < order.length; position += 1)
    leaving[groupOf[position]!]! += censored[order[position]!]!
  const followed = Int32Array.from(deaths, (_, group) => order.length - groupStarts[group]!)
  const uncensored = new Float64Array(deaths.length).fill(1)
  for (let group = 1; group < deaths.length; group += 1)
    uncensored[group] = uncensored[group - 1]! * (1 - leaving[group - 1]! / followed[group - 1]!)
  return {
    sets,
    competing,
    censored: leaving,
    followed,
    uncensored,
    totals: new Float64Array(deaths.length),
    means: new Float64Array(deaths.length * width),
  }
}

/**
 * Evaluates the log partial likelihood of a subdistribution hazard with its derivatives, in time proportional to the
 * rows: a weight G(t) / G(own time) splits into a factor of the time and one of the row.
 */
export function evaluateSubdistribution(
  { sets, competing, uncensored, totals, means }: Subdistribution,
  coefficients: Float64Array,
  into: PartialLikelihood,
): void {
  const { width, values, events, groupStarts, groupOf, deaths, order } = sets
  const { ratios, expected, hazards, hazardBefore, gradient, information, secondMoments } = into
  const first = new Float64Array(width)
  let total = 0
  let logLikelihood = 0
  const add = (position: number, factor: number) => {
    total += factor
    for (let index = 0; index < width; index += 1) first[index]! += factor * values[position * width + index]!
  }
  for (let group = deaths.length - 1; group >= 0; group -= 1) {
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1) {
      let predictor = 0
      for (let index = 0; index < width; index += 1)
        predictor += values[position * width + index]! * coefficients[index]!
      ratios[position] = Math.exp(predictor)
      logLikelihood += events[position]! * predictor
      add(position, ratios[position]!)
    }
    totals[group] = total
    means.set(first, group * width)
  }
  total = 0
  first.fill(0)
  information.fill(0)
  let hazard = 0
  let later = 0
  for (let group = 0; group < deaths.length; group += 1) {
    hazardBefore[group] = hazard
    hazards[group] = 0
    totals[group]! += uncensored[group]! * total
    for (let index = 0; index < width; index += 1) {
      const cell = group * width + index
      means[cell] = (means[cell]! + uncensored[group]! * first[index]!) / totals[group]!
    }
    if (deaths[group]! > 0) {
      logLikelihood -= deaths[group]! * Math.log(totals[group]!)
      hazards[group] = deaths[group]! / totals[group]!
      for (let row = 0, cell = 0; row < width; row += 1)
        for (let column = 0; column <= row; column += 1, cell += 1)
          information[cell]! -= deaths[group]! * means[group * width + row]! * means[group * width + column]!
    }
    hazard += hazards[group]!
    later += uncensored[group]! * hazards[group]!
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1)
      if (competing[position] === 1) add(position, ratios[position]! / uncensored[group]!)
  }
  into.logLikelihood = logLikelihood
  gradient.fill(0)
  let past = 0
  let group = -1
  for (let position = 0; position < order.length; position += 1) {
    if (groupOf[position] !== group) {
      group = groupOf[position]!
      past += uncensored[group]! * hazards[group]!
    }
    const kept = competing[position] === 1 ? (later - past) / uncensored[group]! : 0
    expected[position] = ratios[position]! * (hazardBefore[group]! + hazards[group]! + kept)
    const residual = events[position]! - expected[position]!
    for (let index = 0; index < width; index += 1) gradient[index]! += residual * values[position * width + index]!
  }
  weightedSecondMoments(values, width, expected, secondMoments)
  for (let cell = 0; cell < information.length; cell += 1) information[cell]! += secondMoments[cell]!
}
