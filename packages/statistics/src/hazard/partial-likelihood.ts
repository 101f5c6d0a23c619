import type { Likelihood } from './newton-ascent.ts'
import type { RiskSets } from './risk-sets.ts'
import { weightedSecondMoments } from './weighted-second-moments.ts'

/** How events at one time are treated. */
export const tieMethods = ['efron', 'breslow'] as const
export type TieMethod = (typeof tieMethods)[number]

/** The partial likelihood over the standardised columns, and what it is made of. */
export interface PartialLikelihood extends Likelihood {
  /** Per position: exp of the predictor. */
  readonly ratios: Float64Array
  /** Per position: expected events, times the weight. */
  readonly expected: Float64Array
  /** Per group: hazard at the centre of the columns, for who is at risk without an event then. */
  readonly hazards: Float64Array
  /** Per group: the same for who has the event then. Efron counts them as at risk for part of the time. */
  readonly ownHazards: Float64Array
  /** Per group: cumulative hazard of the stratum before it. */
  readonly hazardBefore: Float64Array
}

/** Room for the parts of a partial likelihood, to be filled by `evaluatePartialLikelihood`. */
export function emptyPartialLikelihood({ width, order, deaths }: RiskSets): PartialLikelihood {
  return {
    logLikelihood: Number.NaN,
    gradient: new Float64Array(width),
    information: new Float64Array((width * (width + 1)) / 2),
    secondMoments: new Float64Array((width * (width + 1)) / 2),
    ratios: new Float64Array(order.length),
    expected: new Float64Array(order.length),
    hazards: new Float64Array(deaths.length),
    ownHazards: new Float64Array(deaths.length),
    hazardBefore: new Float64Array(deaths.length),
  }
}

/**
 * Evaluates the partial likelihood with its derivatives: one pass back in time for the sums over the risk sets, one
 * pass forward for the derivatives. With W the hazard each row was exposed to times its ratio, the information is
 * the sum of W x x' minus that of the outer products of the risk-set means, so that second moments are never summed
 * per risk set.
 */
export function evaluatePartialLikelihood(
  sets: RiskSets,
  coefficients: Float64Array,
  ties: TieMethod,
  into: PartialLikelihood,
): void {
  into.information.fill(0)
  into.logLikelihood = backward(sets, coefficients, ties === 'efron', into)
  accumulate(sets, into)
  forward(sets, into)
}

function backward(sets: RiskSets, coefficients: Float64Array, efron: boolean, into: PartialLikelihood): number {
  const { width, values, weights, events, groupStarts, groupStrata, deaths, entrants } = sets
  const { ratios, hazards, ownHazards, information } = into
  const first = new Float64Array(width)
  const tied = new Float64Array(width)
  let total = 0
  let atRisk = 0
  let logLikelihood = 0
  for (let group = deaths.length - 1; group >= 0; group -= 1) {
    if (groupStrata[group] !== groupStrata[group + 1]) {
      total = 0
      atRisk = 0
      first.fill(0)
    }
    const count = deaths[group]!
    let tiedTotal = 0
    let eventWeight = 0
    if (count > 1) tied.fill(0)
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1) {
      const offset = position * width
      let predictor = 0
      for (let index = 0; index < width; index += 1) predictor += values[offset + index]! * coefficients[index]!
      const ratio = Math.exp(predictor)
      const risk = weights[position]! * ratio
      ratios[position] = ratio
      total += risk
      atRisk += 1
      for (let index = 0; index < width; index += 1) first[index]! += risk * values[offset + index]!
      if (events[position] === 0) continue
      eventWeight += weights[position]!
      logLikelihood += weights[position]! * predictor
      if (count === 1) continue
      tiedTotal += risk
      for (let index = 0; index < width; index += 1) tied[index]! += risk * values[offset + index]!
    }
    hazards[group] = 0
    ownHazards[group] = 0
    if (count > 0) {
      const steps = efron ? count : 1
      const part = eventWeight / steps
      let untied = 0
      let mixed = 0
      let both = 0
      for (let step = 0; step < steps; step += 1) {
        const share = step / steps
        const rest = total - share * tiedTotal
        const hazard = part / rest
        logLikelihood -= part * Math.log(rest)
        hazards[group]! += hazard
        ownHazards[group]! += (1 - share) * hazard
        untied += hazard / rest
        mixed += (share * hazard) / rest
        both += (share * share * hazard) / rest
      }
      let cell = 0
      for (let row = 0; row < width; row += 1) {
        const left = untied * first[row]! - mixed * tied[row]!
        const right = both * tied[row]! - mixed * first[row]!
        if (steps === 1)
          for (let column = 0; column <= row; column += 1, cell += 1) information[cell]! -= left * first[column]!
        else
          for (let column = 0; column <= row; column += 1, cell += 1)
            information[cell]! -= left * first[column]! + right * tied[column]!
      }
    }
    if (entrants === null) continue
    for (let index = entrants.starts[group]!; index < entrants.starts[group + 1]!; index += 1) {
      const position = entrants.positions[index]!
      const risk = weights[position]! * ratios[position]!
      total -= risk
      atRisk -= 1
      for (let column = 0; column < width; column += 1) first[column]! -= risk * values[position * width + column]!
    }
    if (atRisk > 0) continue
    total = 0
    first.fill(0)
  }
  return logLikelihood
}

function accumulate({ groupStrata }: RiskSets, { hazards, hazardBefore }: PartialLikelihood): void {
  let sum = 0
  for (let group = 0; group < hazards.length; group += 1) {
    if (group > 0 && groupStrata[group] !== groupStrata[group - 1]) sum = 0
    hazardBefore[group] = sum
    sum += hazards[group]!
  }
}

function forward(sets: RiskSets, into: PartialLikelihood): void {
  const { width, values, weights, events, order } = sets
  const { gradient, information, secondMoments, ratios, expected } = into
  gradient.fill(0)
  for (let position = 0; position < order.length; position += 1) {
    const weight = weights[position]!
    const share = weight * ratios[position]! * exposureAt(sets, into, position)
    expected[position] = share
    const residual = weight * events[position]! - share
    for (let index = 0, cell = position * width; index < width; index += 1, cell += 1)
      gradient[index]! += residual * values[cell]!
  }
  weightedSecondMoments(values, width, expected, secondMoments)
  for (let cell = 0; cell < information.length; cell += 1) information[cell]! += secondMoments[cell]!
}

/** Cumulative hazard, at the centre of the columns, that the row at a position was exposed to. */
export function exposureAt(sets: RiskSets, at: PartialLikelihood, position: number): number {
  const group = sets.groupOf[position]!
  const own = sets.events[position] === 1 ? at.ownHazards[group]! : at.hazards[group]!
  const missed = sets.entryGroups === null ? 0 : at.hazardBefore[sets.entryGroups[position]!]!
  return at.hazardBefore[group]! + own - missed
}
