import { type CodedSequences, codedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'
import { type SpellVarianceType, spellVariance } from './spell-variance.ts'
import { subsequenceCountLog2 } from './subsequence-count.ts'

/** How turbulence is computed. */
export interface TurbulenceOptions {
  /** Whether states never visited count as spells of length 0; default `spells`, they do not. */
  readonly variance?: SpellVarianceType
  /** From 0 to 1, where 1 is going through all states again and again over the longest length; default false. */
  readonly normalised?: boolean
}

/**
 * Turbulence per person: many different spells of even length make it high. 1 for one spell throughout; NaN when no
 * state is known. The normalised form depends on the longest sequence in the data. Equal to `TraMineR::seqST`, whose
 * type 2 is `variance: 'states'`.
 *
 * Source: Elzinga and Liefbroer (2007), European Journal of Population 23, doi 10.1007/s10680-007-9133-7; states never
 * visited: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * sequenceTurbulence(codeSequences([['work', 'work', 'benefit', 'benefit']])) // Float64Array [3]
 */
export function sequenceTurbulence(
  sequences: CodedSequences,
  { variance: type = 'spells', normalised = false }: TurbulenceOptions = {},
  spells: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const turbulence = subsequenceCountLog2(sequences, spells)
  const { variance, largest } = spellVariance(sequences, type, spells)
  for (let person = 0; person < turbulence.length; person += 1)
    turbulence[person]! += Math.log2((largest[person]! + 1) / (variance[person]! + 1))
  if (!normalised) return turbulence
  const reach = sequenceTurbulence(everyStateInTurn(sequences), { variance: type })[0]! - 1
  return turbulence.map((value) => (value < 1 ? 0 : reach > 0 ? (value - 1) / reach : value - 1))
}

/** One person who goes through all states in turn, as long as the longest sequence. */
function everyStateInTurn({ states, lengths }: CodedSequences): CodedSequences {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const codes = Int16Array.from({ length: longest }, (_, moment) => moment % states.length)
  return codedSequences(states, codes, 1, longest)
}
