import type { CodedSequences } from './coded-sequences.ts'

/** Sequences in which an unranked state takes over what was before it, so that a move through it counts as one move. */
export function bridgeUnranked(sequences: CodedSequences, ranks: Int32Array): CodedSequences {
  if (!ranks.includes(-1)) return sequences
  const { persons, moments, lengths } = sequences
  const codes = sequences.codes.slice()
  for (let person = 0; person < persons; person += 1) {
    for (let moment = 1; moment < lengths[person]!; moment += 1) {
      const at = person * moments + moment
      if (codes[at]! >= 0 && ranks[codes[at]!]! < 0) codes[at] = codes[at - 1]!
    }
  }
  return { ...sequences, codes }
}
