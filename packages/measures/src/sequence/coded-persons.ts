import { type CodedSequences, codedSequences } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { MeasureReason } from '../definition/measured.ts'
import { ofLastPerson } from '../window/of-last-person.ts'
import type { indexOption } from './index-option.ts'
import { endOfObservation } from './labour-states.ts'
import { stateSequences } from './state-sequences.ts'
import { writeWeekCodes } from './write-week-codes.ts'

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
  const asked = JSON.stringify([channel, grid, weeks, minimumKnown, states])
  const variants = variantsOf(persons, null)
  const known = variants.get(asked)
  if (known !== undefined) return known
  const coded = code(persons, options)
  variants.set(asked, coded)
  return coded
}

const variantsOf = ofLastPerson((_persons: readonly PersonRows[], _key: null) => new Map<string, CodedPersons>())

const noState = -1
const unlistedState = -2

function code(persons: readonly PersonRows[], { channel, grid, weeks, minimumKnown, states }: IndexOptions) {
  const positions = new Map(states.map((state, position) => [state, position]))
  if (positions.size !== states.length) throw new RangeError('every state must be listed once')
  const codeOf = (state: string) => (state === endOfObservation ? noState : (positions.get(state) ?? unlistedState))
  const isSeen = ({ timeZero, observationEnd }: PersonRows) => observationEnd >= timeZero + 7 * weeks
  const seen = persons.filter(isSeen)
  const monthly = grid === 'month' ? stateSequences(seen, { channel, grid, weeks }) : null
  const longest = monthly?.reduce((most, { length }) => Math.max(most, length), 0) ?? weeks
  const codes = new Int16Array(seen.length * longest).fill(noState)
  let rows = 0
  let next = 0
  const outcomes = persons.map((person): number | MeasureReason => {
    if (!isSeen(person)) return 'notObserved'
    const start = rows * longest
    const months = monthly?.[next++] ?? []
    if (monthly === null) writeWeekCodes(person, channel, weeks, codeOf, codes, start)
    else for (const [month, state] of months.entries()) codes[start + month] = state === null ? noState : codeOf(state)
    const moments = monthly === null ? weeks : months.length
    const { known, unlisted } = countCodes(codes, start, start + moments)
    if (known > 0 && known >= minimumKnown * moments && unlisted === 0) return rows++
    codes.fill(noState, start, start + longest)
    return known === 0 || known < minimumKnown * moments ? 'tooFewMoments' : 'notApplicable'
  })
  return { outcomes, sequences: codedSequences(states, codes.subarray(0, rows * longest), rows, longest) }
}

function countCodes(codes: Int16Array, from: number, to: number): { known: number; unlisted: number } {
  const count = { known: 0, unlisted: 0 }
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== noState) count.known += 1
    if (codes[at] === unlistedState) count.unlisted += 1
  }
  return count
}
