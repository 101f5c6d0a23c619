import { checkWeights } from './check-weights.ts'
import type { CodedSequences } from './coded-sequences.ts'
import type { SequenceSpells } from './sequence-spells.ts'

/**
 * Weight of every move, 1 less its share among all moves out of the same state (row by row): a rare move weighs most.
 * Where some move is nearly the only one, all shares are made a tenth smaller first, so that it keeps some weight.
 */
export function transitionWeights(
  { states, persons }: CodedSequences,
  spells: SequenceSpells,
  personWeights?: ArrayLike<number> | undefined,
): Float64Array {
  checkWeights(personWeights, persons)
  const size = states.length
  const weights = new Float64Array(size * size)
  const left = new Float64Array(size)
  for (let person = 0; person < persons; person += 1) {
    const weight = personWeights === undefined ? 1 : personWeights[person]!
    for (let spell = spells.starts[person]! + 1; spell < spells.starts[person + 1]!; spell += 1) {
      const from = spells.states[spell - 1]!
      weights[from * size + spells.states[spell]!]! += weight
      left[from]! += weight
    }
  }
  let nearlyOnly = false
  for (let at = 0; at < weights.length; at += 1) {
    const sum = left[Math.floor(at / size)]!
    if (sum > 0) weights[at]! /= sum
    if (weights[at]! > 0.99) nearlyOnly = true
  }
  return weights.map((share) => 1 - (nearlyOnly ? share - share / 10 : share))
}
