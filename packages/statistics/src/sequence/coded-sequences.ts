import { EstimationFailure } from '../result/estimation-failure.ts'
import { type StateSequence, statePositions } from './state-sequence.ts'

/** State sequences of persons as numbers: the form all computations on sequences work on. */
export interface CodedSequences {
  /** All states that could occur, also those that nobody was in: the indices divide by how many there are. */
  readonly states: readonly string[]
  readonly persons: number
  /** Moments that could be observed. */
  readonly moments: number
  /** Position in `states` of person p at moment t, at p * moments + t; -1 is unknown. */
  readonly codes: Int16Array
  /** Moments up to and including the last known one, per person: unknown before that is a gap, after it the end. */
  readonly lengths: Int32Array
}

/**
 * Sequences of names as numbers. Unknown moments at the beginning and inside stay as gaps; those at the end shorten
 * the sequence (as `TraMineR::seqdef` with its defaults).
 *
 * @param states - Every state that could occur; default those that occur, by code point.
 * @throws RangeError when a state is listed twice or a sequence holds one that is not listed.
 *
 * @example
 * codeSequences([['work', null, 'benefit', null]]).lengths[0] // 3
 */
export function codeSequences(
  sequences: readonly StateSequence[],
  states: readonly string[] = statesOf(sequences),
): CodedSequences {
  const positions = statePositions(sequences, states)
  const moments = sequences.reduce((longest, sequence) => Math.max(longest, sequence.length), 0)
  const codes = new Int16Array(sequences.length * moments).fill(-1)
  sequences.forEach((sequence, person) => {
    sequence.forEach((state, moment) => {
      if (state !== null) codes[person * moments + moment] = positions.get(state)!
    })
  })
  return codedSequences(states, codes, sequences.length, moments)
}

/** Sequences from their codes, with the length of each. */
export function codedSequences(
  states: readonly string[],
  codes: Int16Array,
  persons: number,
  moments: number,
): CodedSequences {
  const lengths = new Int32Array(persons)
  for (let person = 0; person < persons; person += 1) {
    let length = moments
    while (length > 0 && codes[person * moments + length - 1]! < 0) length -= 1
    lengths[person] = length
  }
  return { states, persons, moments, codes, lengths }
}

/** @throws EstimationFailure `statistics.noPersons`, `statistics.noStates` when there is nothing to look at. */
export function checkSequences({ persons, states, lengths }: CodedSequences): void {
  if (persons === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om iets over te berekenen.',
      en: 'There are no persons to compute anything of.',
    })
  if (states.length === 0 || lengths.every((length) => length === 0))
    throw new EstimationFailure('statistics.noStates', {
      nl: 'Van niemand is een toestand bekend.',
      en: 'Nobody has a known state.',
    })
}

function statesOf(sequences: readonly StateSequence[]): string[] {
  const found = new Set<string>()
  for (const sequence of sequences) for (const state of sequence) if (state !== null) found.add(state)
  return [...found].sort((left, right) => (left < right ? -1 : 1))
}
