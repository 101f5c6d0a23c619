import type { PartialLikelihood, TieMethod } from './partial-likelihood.ts'
import type { RiskSets } from './risk-sets.ts'

/** Sums of weight times ratio over a set of rows: alone, times the columns, times their products. */
export interface RiskSums {
  total: number
  readonly first: Float64Array
  /** Lower triangle by rows; empty when second moments were not asked for. */
  readonly second: Float64Array
}

/** One time at which events happened. */
export interface EventTime {
  readonly group: number
  /** Over everyone at risk. */
  readonly atRisk: RiskSums
  /** Over who has the event then. */
  readonly tied: RiskSums
  /** In how many steps the events are taken: their number for Efron, one for Breslow. */
  readonly steps: number
  /** Weight of the events per step. */
  readonly part: number
}

/**
 * Visits the event times from last to first with the sums over their risk sets, at the ratios of a likelihood.
 * The sums are changed for the next time: use them, do not keep them.
 */
export function visitEventTimes(
  sets: RiskSets,
  { ratios }: PartialLikelihood,
  ties: TieMethod,
  secondMoments: boolean,
  visit: (at: EventTime) => void,
): void {
  const { width, values, weights, events, groupStarts, groupStrata, deaths, entrants } = sets
  const cells = secondMoments ? (width * (width + 1)) / 2 : 0
  const empty = (): RiskSums => ({ total: 0, first: new Float64Array(width), second: new Float64Array(cells) })
  const [atRisk, tied] = [empty(), empty()]
  const add = (sums: RiskSums, position: number, risk: number) => {
    const offset = position * width
    sums.total += risk
    let cell = 0
    for (let row = 0; row < width; row += 1) {
      const moment = risk * values[offset + row]!
      sums.first[row]! += moment
      if (cells === 0) continue
      for (let column = 0; column <= row; column += 1, cell += 1)
        sums.second[cell]! += moment * values[offset + column]!
    }
  }
  let remaining = 0
  for (let group = deaths.length - 1; group >= 0; group -= 1) {
    if (remaining === 0 || groupStrata[group] !== groupStrata[group + 1]) {
      remaining = 0
      clear(atRisk)
    }
    clear(tied)
    let eventWeight = 0
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1) {
      const risk = weights[position]! * ratios[position]!
      remaining += 1
      add(atRisk, position, risk)
      if (events[position] === 0) continue
      eventWeight += weights[position]!
      add(tied, position, risk)
    }
    const steps = ties === 'efron' ? deaths[group]! : 1
    if (deaths[group]! > 0) visit({ group, atRisk, tied, steps, part: eventWeight / steps })
    if (entrants === null) continue
    for (let index = entrants.starts[group]!; index < entrants.starts[group + 1]!; index += 1) {
      const position = entrants.positions[index]!
      remaining -= 1
      add(atRisk, position, -weights[position]! * ratios[position]!)
    }
  }
}

function clear(sums: RiskSums): void {
  sums.total = 0
  sums.first.fill(0)
  sums.second.fill(0)
}
