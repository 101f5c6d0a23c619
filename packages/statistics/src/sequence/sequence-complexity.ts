import type { CodedSequences } from './coded-sequences.ts'
import { sequenceEntropy } from './sequence-entropy.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'
import { sequenceTransitions } from './sequence-transitions.ts'

/**
 * Complexity index per person: the root of the share of moves made times the normalised entropy, 0 (one state
 * throughout) to 1. Blind to direction: from benefit to work is as complex as from work to benefit. Equal to
 * `TraMineR::seqici`.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * sequenceComplexity(codeSequences([['work', 'benefit', 'work', 'benefit']])) // Float64Array [1]
 */
export function sequenceComplexity(
  sequences: CodedSequences,
  spells: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const entropy = sequenceEntropy(sequences, true, spells)
  const transitions = sequenceTransitions(sequences, true, spells)
  for (let person = 0; person < entropy.length; person += 1)
    entropy[person] = Math.sqrt(transitions[person]! * entropy[person]!)
  return entropy
}
