import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'

/** Whether states that someone was never in count as spells of length 0: `spells` does not, `states` does. */
export type SpellVarianceType = 'spells' | 'states'

/** Variance of the durations of spells per person, beside the largest it could be; NaN when no state is known. */
export interface SpellVariance {
  readonly variance: Float64Array
  readonly largest: Float64Array
}

/**
 * Population variance of the durations of a person's spells. Equal to `TraMineR::seqivardur`, whose type 1 is `spells`
 * and type 2 is `states`.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * spellVariance(codeSequences([['work', 'work', 'work', 'benefit']]), 'spells').variance[0] // 1
 */
export function spellVariance(
  sequences: CodedSequences,
  type: SpellVarianceType,
  { starts, states, durations }: SequenceSpells = sequenceSpells(sequences),
): SpellVariance {
  const size = sequences.states.length
  const variance = new Float64Array(sequences.persons)
  const largest = new Float64Array(sequences.persons)
  const seenBy = new Int32Array(size).fill(-1)
  for (let person = 0; person < variance.length; person += 1) {
    const from = starts[person]!
    const until = starts[person + 1]!
    const spells = until - from
    let known = 0
    let unvisited = size
    for (let spell = from; spell < until; spell += 1) {
      known += durations[spell]!
      if (seenBy[states[spell]!] !== person) {
        seenBy[states[spell]!] = person
        unvisited -= 1
      }
    }
    const zeros = type === 'spells' ? 0 : unvisited
    const mean = known / (spells + zeros)
    let squares = zeros * mean ** 2
    for (let spell = from; spell < until; spell += 1) squares += (durations[spell]! - mean) ** 2
    variance[person] = squares / (spells + zeros)
    largest[person] = type === 'spells' ? (spells - 1) * (1 - mean) ** 2 : largestWithZeros(spells, known, size)
  }
  return { variance, largest }
}

/** One long spell and the rest of one moment each, with as many states never visited as that leaves room for. */
function largestWithZeros(spells: number, known: number, states: number): number {
  const zeros = states < 2 ? 0 : spells === 1 ? states - 1 : states - 2
  const mean = known / (spells + zeros)
  return ((spells - 1) * (1 - mean) ** 2 + (known - spells + 1 - mean) ** 2 + zeros * mean ** 2) / (spells + zeros)
}
