import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'
import { sequenceTransitions } from './sequence-transitions.ts'

/** How volatility is computed. */
export interface VolatilityOptions {
  /** Weight of the states visited against the moves made, 0 to 1; default 0.5. */
  readonly visitedWeight?: number
  /** Whether visiting one state counts as none, so that one state throughout gives 0; default true. */
  readonly adjusted?: boolean
}

/**
 * Objective volatility per person: the mean of the share of states visited (other than the first) and the share of
 * moves made, 0 to 1. Blind to direction, and also 0 for lasting unemployment. Equal to `TraMineR::seqivolatility`.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156, after Brzinsky-Fay.
 *
 * @example
 * sequenceVolatility(codeSequences([['work', 'benefit', 'benefit', 'benefit', 'benefit', 'benefit']])) // Float64Array [0.6]
 */
export function sequenceVolatility(
  sequences: CodedSequences,
  { visitedWeight = 0.5, adjusted = true }: VolatilityOptions = {},
  spells: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const moves = sequenceTransitions(sequences, true, spells)
  const size = sequences.states.length
  const seenBy = new Int32Array(size).fill(-1)
  for (let person = 0; person < moves.length; person += 1) {
    let visited = 0
    for (let spell = spells.starts[person]!; spell < spells.starts[person + 1]!; spell += 1) {
      const state = spells.states[spell]!
      if (seenBy[state] === person) continue
      seenBy[state] = person
      visited += 1
    }
    const share = !adjusted ? visited / Math.max(1, size) : visited > 1 ? (visited - 1) / (size - 1) : 0
    moves[person] = visitedWeight * share + (1 - visitedWeight) * moves[person]!
  }
  return moves
}
