import { type CodedSequences, codeSequences } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { Measured } from '../definition/measured.ts'
import { ofLastPerson } from '../window/of-last-person.ts'
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
  const { known, moments, sequences } = codedPerson(person, options)
  if (known === 0 || known < options.minimumKnown * moments) return { reason: 'tooFewMoments' }
  if (sequences === null) return { reason: 'notApplicable' }
  const value = index(sequences)[0] ?? Number.NaN
  return { value: Math.min(high, Math.max(low, value)) }
}

interface CodedPerson {
  readonly states: readonly string[]
  readonly known: number
  readonly moments: number
  /** Null with a state that is not in the list. */
  readonly sequences: CodedSequences | null
}

const variantsOf = ofLastPerson<CodedPerson[]>()

/** The person's states as numbers; most measures ask for the same list of states, so it is kept for the next. */
function codedPerson(person: PersonRows, options: z.output<typeof indexOption>): CodedPerson {
  const { channel, grid, weeks, states } = options
  const variants = variantsOf(person, `${channel} ${grid} ${weeks}`, () => [])
  const isSame = (list: readonly string[]) =>
    list.length === states.length && list.every((state, index) => state === states[index])
  const known = variants.find((variant) => isSame(variant.states))
  if (known !== undefined) return known
  const coded = code(person, options)
  variants.push(coded)
  return coded
}

function code(person: PersonRows, options: z.output<typeof indexOption>): CodedPerson {
  const moments = statesOfPerson(person, options).map((state) => (state === endOfObservation ? null : state))
  const listed = new Set(options.states)
  let known = 0
  let strange = 0
  for (const state of moments) {
    if (state === null) continue
    known += 1
    if (!listed.has(state)) strange += 1
  }
  const sequences = strange > 0 ? null : codeSequences([moments], options.states)
  return { states: [...options.states], known, moments: moments.length, sequences }
}

/** The states that are ranked, the best first. */
export const rankedStates = ({ states, unranked }: { readonly states: string[]; readonly unranked: string[] }) =>
  unranked.length === 0 ? states : states.filter((state) => !unranked.includes(state))
