import { normalQuantile } from '../distribution/normal-quantile.ts'
import { rootBetween } from '../root/root-between.ts'
import { checkCounts } from './check-counts.ts'
import type { TwoArmCounts } from './newcombe-interval.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Difference of two independent shares, treated - comparison, with Miettinen and Nurminen's score interval: all
 * differences that a score test with shares restricted to that difference, and variance times N / (N - 1), does not
 * reject. -1 to 1. Holds its level well in small arms.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Source: Miettinen and Nurminen (1985), Statistics in Medicine 4, 213-226, doi 10.1002/sim.4780040211.
 *
 * @example
 * miettinenNurminenInterval({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80,
 *   confLevel: 0.95 }) // { estimate: 0.2, low: 0.0528, high: 0.3382 }
 */
export function miettinenNurminenInterval(counts: TwoArmCounts): ShareInterval {
  const { eventsTreated, nTreated, eventsComparison, nComparison, confLevel } = counts
  checkCounts(eventsTreated, nTreated)
  checkCounts(eventsComparison, nComparison)
  const estimate = eventsTreated / nTreated - eventsComparison / nComparison
  const z = normalQuantile((1 + confLevel) / 2)
  const score = (difference: number) => {
    const comparison = restrictedShare(counts, difference)
    const treated = Math.min(1, Math.max(0, comparison + difference))
    const total = nTreated + nComparison
    const variance =
      ((treated * (1 - treated)) / nTreated + (comparison * (1 - comparison)) / nComparison) * (total / (total - 1))
    return variance > 0 ? (estimate - difference) / Math.sqrt(variance) : Math.sign(estimate - difference) * farther
  }
  const edge = 1 - 1e-12
  return {
    estimate,
    low: score(-edge) <= z ? -1 : estimate <= -edge ? -1 : rootBetween((d) => score(d) - z, -edge, estimate),
    high: score(edge) >= -z ? 1 : estimate >= edge ? 1 : rootBetween((d) => score(d) + z, estimate, edge),
  }
}

/** Larger than any score that decides. */
const farther = 1e9

/** Most likely share of the comparison arm when the treated share is `difference` higher: a root of a cubic. */
function restrictedShare(counts: TwoArmCounts, difference: number): number {
  const { eventsTreated, nTreated, eventsComparison, nComparison } = counts
  const total = nTreated + nComparison
  const events = eventsTreated + eventsComparison
  const square = (nTreated + 2 * nComparison) * difference - total - events
  const linear = (nComparison * difference - total - 2 * eventsComparison) * difference + events
  const constant = eventsComparison * difference * (1 - difference)
  const a = square / (3 * total)
  const q = a ** 3 - (square * linear) / (6 * total ** 2) + constant / (2 * total)
  const p = (q >= 0 ? 1 : -1) * Math.sqrt(Math.max(0, a * a - linear / (3 * total)))
  const ratio = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3))
  const share = 2 * p * Math.cos((Math.PI + Math.acos(ratio)) / 3) - a
  return Math.min(1 - Math.max(0, difference), Math.max(0, Math.max(-difference, share)))
}
