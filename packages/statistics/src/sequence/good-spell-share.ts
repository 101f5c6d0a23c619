import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'

/**
 * Share of good spells among each person's spells, 0 to 1 (normative volatility); NaN when no state is known. Two
 * neighbouring spells in different good states count as two. Equal to `TraMineR::seqipos` with index `share`.
 *
 * @param good - Positions in the states of those called good.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156, after Brzinsky-Fay.
 *
 * @example
 * goodSpellShare(codeSequences([['benefit', 'work', 'benefit', 'training']], ['work', 'benefit', 'training']), [0])[0] // 0.25
 */
export function goodSpellShare(
  sequences: CodedSequences,
  good: readonly number[],
  { starts, states }: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const isGood = Uint8Array.from(sequences.states, (_, state) => (good.includes(state) ? 1 : 0))
  const result = new Float64Array(sequences.persons)
  for (let person = 0; person < result.length; person += 1) {
    let count = 0
    for (let spell = starts[person]!; spell < starts[person + 1]!; spell += 1) count += isGood[states[spell]!]!
    result[person] = count / (starts[person + 1]! - starts[person]!)
  }
  return result
}
