import { bridgeUnranked } from './bridge-unranked.ts'
import type { CodedSequences } from './coded-sequences.ts'
import { sequenceSpells } from './sequence-spells.ts'
import { spellPotential } from './spell-potential.ts'
import { stateCosts } from './state-costs.ts'
import { transitionWeights } from './transition-weights.ts'

/** How degradation is computed. */
export interface DegradationOptions {
  /** The states, the best first; states left out are bridged. */
  readonly order: readonly string[]
  /** What a move weighs: the difference in cost, or 1 less how common it is among all moves from that state. */
  readonly weights?: 'cost' | 'transition-rate'
  /** Whether a move also weighs with the (later weighing more) share of the spell it leads to; default true. */
  readonly spells?: boolean
  readonly power?: number
  /** How much each person counts for how common a move is; default 1 each. */
  readonly personWeights?: ArrayLike<number> | undefined
}

/**
 * Degradation per person: moves to worse states less moves to better ones. With spells (the default) each move counts
 * with the difference in cost and the weight of the spell it leads to, -1 (up) to 1 (down); without, it is the share of
 * moves down less that of moves up. 0 without moves. Equal to `TraMineR::seqidegrad`.
 *
 * @throws RangeError as {@link stateCosts}.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * sequenceDegradation(codeSequences([['work', 'work', 'benefit']]), { order: ['work', 'benefit'] })[0] // 0.5
 */
export function sequenceDegradation(
  original: CodedSequences,
  { order, weights = 'cost', spells: bySpell = true, power = 1, personWeights }: DegradationOptions,
): Float64Array {
  const { costs, ranks } = stateCosts(original.states, order)
  const sequences = bridgeUnranked(original, ranks)
  const spells = sequenceSpells(sequences)
  const { starts, states, durations } = spells
  const size = costs.length
  const moveWeights = weights === 'cost' ? null : transitionWeights(sequences, spells, personWeights)
  const result = new Float64Array(sequences.persons)
  for (let person = 0; person < result.length; person += 1) {
    const from = starts[person]!
    const until = starts[person + 1]!
    const potential = bySpell ? spellPotential(durations, from, until, power) : null
    let down = 0
    let all = 0
    for (let spell = from + 1; spell < until; spell += 1) {
      const left = states[spell - 1]!
      const entered = states[spell]!
      if (ranks[left]! < 0 || ranks[entered]! < 0) continue
      const weight =
        (moveWeights === null ? Math.abs(costs[entered]! - costs[left]!) : moveWeights[left * size + entered]!) *
        (potential === null ? 1 : potential[spell - from]!)
      all += weight
      down += ranks[entered]! > ranks[left]! ? weight : -weight
    }
    result[person] = potential !== null || all === 0 ? down : down / all
  }
  return result
}
