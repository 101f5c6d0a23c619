import type { CodedSequences } from './coded-sequences.ts'
import { sequenceComplexity } from './sequence-complexity.ts'
import { sequenceDegradation } from './sequence-degradation.ts'
import { sequenceSpells } from './sequence-spells.ts'
import { spellPotential } from './spell-potential.ts'
import { stateCosts } from './state-costs.ts'

/**
 * Insecurity index per person: the cost of the first spell (with its share of the time, later moments weighing more),
 * plus complexity, plus degradation. Lower is better: always in the best state gives 0, always in the worst 1, and a
 * lasting way up about 0; NaN when no state is known. A sum of three parts: report them beside it. Equal to
 * `TraMineR::seqinsecurity`.
 *
 * @param order - The states, the best first.
 * @throws RangeError as {@link stateCosts}.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * sequenceInsecurity(codeSequences([['benefit', 'benefit']], ['work', 'benefit']), ['work', 'benefit'])[0] // 1
 */
export function sequenceInsecurity(sequences: CodedSequences, order: readonly string[], power = 1): Float64Array {
  const { starts, states, durations } = sequenceSpells(sequences)
  const { costs } = stateCosts(sequences.states, order)
  const complexity = sequenceComplexity(sequences)
  return sequenceDegradation(sequences, { order, power }).map((degradation, person) => {
    const from = starts[person]!
    const until = starts[person + 1]!
    if (from === until) return Number.NaN
    const first = spellPotential(durations, from, until, power)[0]!
    return costs[states[from]!]! * first + complexity[person]! + degradation
  })
}
