import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'

/**
 * Base-2 logarithm of the number of different subsequences of each person's spells, the empty one included: 0 for
 * nobody known, 1 for one spell. Equal to the logarithm of `TraMineR::seqsubsn`, also where that number itself would
 * overflow.
 *
 * Source: Elzinga and Liefbroer (2007), European Journal of Population 23, doi 10.1007/s10680-007-9133-7.
 *
 * @example
 * subsequenceCountLog2(codeSequences([['work', 'benefit', 'work']]))[0] // 2.807354922057604
 */
export function subsequenceCountLog2(
  sequences: CodedSequences,
  { starts, states }: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const result = new Float64Array(sequences.persons)
  const before = new Float64Array(sequences.states.length)
  for (let person = 0; person < result.length; person += 1) {
    before.fill(0)
    let count = 1
    let exponent = 0
    for (let spell = starts[person]!; spell < starts[person + 1]!; spell += 1) {
      const state = states[spell]!
      const next = 2 * count - before[state]!
      before[state] = count
      count = next
      if (count > scale) {
        count /= scale
        for (let other = 0; other < before.length; other += 1) before[other]! /= scale
        exponent += scaleExponent
      }
    }
    result[person] = Math.log2(count) + exponent
  }
  return result
}

const scaleExponent = 900
const scale = 2 ** scaleExponent
