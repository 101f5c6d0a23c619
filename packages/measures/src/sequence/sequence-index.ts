import { type CodedSequences, codeSequences } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { Measured } from '../definition/measured.ts'
import type { indexOption } from './index-option.ts'
import { endOfObservation } from './labour-states.ts'
import { statesOfPerson } from './states-of-person.ts'

/**
 * A number that sums up one person's trajectory from time zero to the end of the window. Moments without a state (or
 * with the state that says observation ended) are gaps: those at the end shorten the trajectory, as in TraMineR.
 *
 * Missing: `notObserved` when the window was not wholly seen (trajectories of different length do not compare),
 * `tooFewMoments` when the state is known at too few moments, `notApplicable` with a state that is not in the list.
 *
 * @param range of the measure; rounding beyond it is cut off
 * @param index from statistics, over this one person
 *
 * @example
 * sequenceIndex(person, options, [0, 1], sequenceComplexity) // { value: 0.6324555 }
 */
export function sequenceIndex(
  person: PersonRows,
  options: z.output<typeof indexOption>,
  [low, high]: readonly [number, number],
  index: (sequences: CodedSequences) => Float64Array,
): Measured {
  if (person.observationEnd < person.timeZero + 7 * options.weeks) return { reason: 'notObserved' }
  const moments = statesOfPerson(person, options).map((state) => (state === endOfObservation ? null : state))
  const known = moments.filter((state) => state !== null)
  if (known.length === 0 || known.length < options.minimumKnown * moments.length) return { reason: 'tooFewMoments' }
  if (known.some((state) => !options.states.includes(state))) return { reason: 'notApplicable' }
  const value = index(codeSequences([moments], options.states))[0] ?? Number.NaN
  return { value: Math.min(high, Math.max(low, value)) }
}

/** The states that are ranked, the best first. */
export const rankedStates = ({ states, unranked }: { readonly states: string[]; readonly unranked: string[] }) =>
  states.filter((state) => !unranked.includes(state))
