import { type CodedSequences, codedSequences } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { MeasureReason } from '../definition/measured.ts'
import { ofLastPerson } from '../window/of-last-person.ts'
import type { indexOption } from './index-option.ts'
import { endOfObservation } from './labour-states.ts'
import { stateSequences } from './state-sequences.ts'

type IndexOptions = z.output<typeof indexOption>

/** The trajectories of several people as numbers, those that have one. */
export interface CodedPersons {
  /** Per person the row in `sequences`, or why there is none. */
  readonly outcomes: readonly (number | MeasureReason)[]
  readonly sequences: CodedSequences
}

/**
 * The states of people as numbers from time zero to the end of the window. All numbers on the shape of a trajectory
 * begin with this, most with the same options, so it is kept for who asks next about the same people.
 *
 * @example
 * codedPersons([completePerson({})], indexOption.parse({})).outcomes // ['notObserved']
 */
export function codedPersons(persons: readonly PersonRows[], options: IndexOptions): CodedPersons {
  const { channel, grid, weeks, minimumKnown, states } = options
  return kept(persons, JSON.stringify([channel, grid, weeks, minimumKnown, states]), () => code(persons, options))
}

const kept = ofLastPerson<CodedPersons>()

function code(persons: readonly PersonRows[], { channel, grid, weeks, minimumKnown, states }: IndexOptions) {
  const positions = new Map(states.map((state, position) => [state, position]))
  if (positions.size !== states.length) throw new RangeError('every state must be listed once')
  const isSeen = ({ timeZero, observationEnd }: PersonRows) => observationEnd >= timeZero + 7 * weeks
  const read = stateSequences(persons.filter(isSeen), { channel, grid, weeks })
  const longest = read.reduce((most, moments) => Math.max(most, moments.length), 0)
  const codes = new Int16Array(read.length * longest).fill(-1)
  let rows = 0
  let next = 0
  const outcomes = persons.map((person): number | MeasureReason => {
    if (!isSeen(person)) return 'notObserved'
    const moments = read[next++] ?? []
    const { known, strange } = writeCodes(moments, positions, codes, rows * longest)
    if (known > 0 && known >= minimumKnown * moments.length && strange === 0) return rows++
    codes.fill(-1, rows * longest, (rows + 1) * longest)
    return known === 0 || known < minimumKnown * moments.length ? 'tooFewMoments' : 'notApplicable'
  })
  return { outcomes, sequences: codedSequences(states, codes.subarray(0, rows * longest), rows, longest) }
}

/** Writes one person's states from a place on; counts the known moments and those in a state without a position. */
function writeCodes(
  moments: readonly (string | null)[],
  positions: ReadonlyMap<string, number>,
  codes: Int16Array,
  start: number,
): { known: number; strange: number } {
  const count = { known: 0, strange: 0 }
  let current: string | null = null
  let position = -1
  for (let moment = 0; moment < moments.length; moment += 1) {
    const state = moments[moment] ?? null
    if (state !== current) {
      current = state
      position = state === null ? -1 : (positions.get(state) ?? -1)
    }
    if (state === null || state === endOfObservation) continue
    count.known += 1
    if (position < 0) count.strange += 1
    codes[start + moment] = position
  }
  return count
}
