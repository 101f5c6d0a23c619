import type { CodedSequences } from './coded-sequences.ts'
import { sequenceComplexity } from './sequence-complexity.ts'
import { sequenceDegradation } from './sequence-degradation.ts'
import { sequenceSpells } from './sequence-spells.ts'
import { stateCosts } from './state-costs.ts'

/** Constants of the precarity index. */
export interface PrecarityOptions {
  /** Weight of the cost of the state someone starts in; default 0.2. */
  readonly startWeight?: number
  /** Power of the complexity; default 1. */
  readonly complexityPower?: number
  /** Power of one plus the degradation; default 1.2. */
  readonly degradationPower?: number
  /** How much each person counts for how common a move is; default 1 each. */
  readonly personWeights?: ArrayLike<number> | undefined
}

/**
 * Precarity index per person: the cost of the first state, and complexity that weighs more when moves go down. At
 * least 0, higher is more precarious; NaN when no state is known. Who is unemployed throughout scores the same as who
 * goes from unemployment to lasting work: never use it alone. The moves weigh with how rare they are in these data, so
 * values of different data sets do not compare. Equal to `TraMineR::seqprecarity`.
 *
 * @param order - The states, the best first.
 * @throws RangeError as {@link stateCosts}.
 *
 * Source: Ritschard, Bussi and O'Reilly (2018), in Sequence Analysis and Related Approaches,
 * doi 10.1007/978-3-319-95420-2_16.
 *
 * @example
 * sequencePrecarity(codeSequences([['benefit', 'benefit', 'benefit']], ['work', 'benefit']), ['work', 'benefit'])[0] // 0.2
 */
export function sequencePrecarity(
  sequences: CodedSequences,
  order: readonly string[],
  { startWeight = 0.2, complexityPower = 1, degradationPower = 1.2, personWeights }: PrecarityOptions = {},
): Float64Array {
  const spells = sequenceSpells(sequences)
  const { costs } = stateCosts(sequences.states, order)
  const complexity = sequenceComplexity(sequences, spells)
  const degradation = sequenceDegradation(sequences, {
    order,
    weights: 'transition-rate',
    spells: false,
    personWeights,
  })
  return degradation.map((value, person) => {
    const from = spells.starts[person]!
    if (from === spells.starts[person + 1]) return Number.NaN
    const moves = complexity[person]! ** complexityPower * (1 + value) ** degradationPower
    return startWeight * costs[spells.states[from]!]! + (1 - startWeight) * moves
  })
}
