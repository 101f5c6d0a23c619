import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'

/**
 * Number of moves from one state to another per person. Normalised: over the largest number possible, the length of
 * the sequence less one, in which gaps count; 0 for a sequence of one moment or none. Equal to `TraMineR::seqtransn`.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * sequenceTransitions(codeSequences([['work', 'benefit', 'benefit', 'work']])) // Float64Array [2]
 */
export function sequenceTransitions(
  sequences: CodedSequences,
  normalised = false,
  { starts }: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const result = new Float64Array(sequences.persons)
  for (let person = 0; person < result.length; person += 1) {
    const transitions = Math.max(0, starts[person + 1]! - starts[person]! - 1)
    const length = sequences.lengths[person]!
    result[person] = !normalised ? transitions : length > 1 ? transitions / (length - 1) : 0
  }
  return result
}
