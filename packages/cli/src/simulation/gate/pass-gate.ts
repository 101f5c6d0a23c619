import { choose } from '../person/choose.ts'
import { clamp } from '../person/clamp.ts'
import type { NumberSource } from '../person/draw-fate.ts'
import { logistic } from '../person/logistic.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'

/** What became of a screened person at the gate. */
export interface Passage {
  /** `comparison` did not start and is followed; `screenedOut` is followed by nobody. */
  readonly place: 'started' | 'comparison' | 'screenedOut'
  /** Code of list ELIG. */
  readonly outcome: string
  /** Who decided. */
  readonly decidedBy: string
}

const notStarted = [
  ['offered-declined-by-client', 0.22],
  ['waitlisted', 0.18],
  ['no-suitable-offer', 0.15],
  ['not-considered', 0.45],
] as const

/**
 * Lets everyone through the gate: first a few are screened out at both ends of the scale, then places go to people in
 * proportion to a logistic function of the screening score, which is how creaming comes about.
 *
 * @param shareStarting share of all screened that starts, in expectation.
 * @param creaming 1 = the log odds of starting rise by 0.8 per ten points of the score; 0 = a lottery.
 *
 * @example
 * passGate(people, 0.4, 1, stream)[0].place // 'started', 'comparison' or 'screenedOut'
 */
export function passGate(
  people: readonly SimulatedPerson[],
  shareStarting: number,
  creaming: number,
  stream: Pick<NumberSource, 'uniform'>,
): readonly Passage[] {
  const screenedOut = people.map(({ screenScore }) => {
    const uniform = stream.uniform()
    if (uniform < logistic((20 - screenScore) / 5)) return 'rejected-too-far'
    if (uniform < 0.04) return screenScore > 65 ? 'rejected-too-near' : 'exempted'
    return null
  })
  const slopes = people.map(({ screenScore }) => (0.8 * creaming * (screenScore - 50)) / 10)
  const admitted = slopes.filter((_, index) => screenedOut[index] === null)
  const level = levelFor(admitted, clamp((shareStarting * people.length) / Math.max(1, admitted.length), 0.01, 0.99))
  return people.map((_, index) => {
    const starts = stream.uniform() < logistic(level + slopes[index]!)
    const reason = choose(notStarted, stream.uniform())
    const rejected = screenedOut[index]
    if (rejected) return { place: 'screenedOut', outcome: rejected, decidedBy: 'PROF' }
    if (starts) return { place: 'started', outcome: 'started', decidedBy: 'PROF' }
    return {
      place: 'comparison',
      outcome: reason,
      decidedBy: reason === 'offered-declined-by-client' ? 'SELF' : 'PROF',
    }
  })
}

/** The intercept at which the mean probability is the share asked for, by bisection. */
function levelFor(slopes: readonly number[], share: number): number {
  let low = -20
  let high = 20
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    const mean = slopes.reduce((sum, slope) => sum + logistic(middle + slope), 0) / Math.max(1, slopes.length)
    if (mean < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
