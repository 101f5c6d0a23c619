import type { CodedSequences } from './coded-sequences.ts'
import { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'
import { timesLog } from './times-log.ts'

/**
 * Longitudinal entropy per person: how evenly someone's known time is spread over the states. 0 with all time in one
 * state (and when no moment is known), 1 (or ln of the number of states) when each state holds as much time. Equal to
 * `TraMineR::seqient`.
 *
 * @param normalised - Divided by its largest value, ln of the number of states; default true.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * sequenceEntropy(codeSequences([['work', 'work', 'benefit', 'benefit']])) // Float64Array [1]
 */
export function sequenceEntropy(
  sequences: CodedSequences,
  normalised = true,
  spells: SequenceSpells = sequenceSpells(sequences),
): Float64Array {
  const { persons, moments, states } = sequences
  const { starts, states: spellStates, durations } = spells
  const result = new Float64Array(persons)
  const logs = timesLog(moments)
  const largest = normalised && states.length > 1 ? Math.log(states.length) : 1
  const counts = new Int32Array(states.length)
  for (let person = 0; person < persons; person += 1) {
    const from = starts[person]!
    const until = starts[person + 1]!
    let known = 0
    for (let spell = from; spell < until; spell += 1) {
      counts[spellStates[spell]!]! += durations[spell]!
      known += durations[spell]!
    }
    let sum = logs[known]!
    for (let spell = from; spell < until; spell += 1) {
      const state = spellStates[spell]!
      sum -= logs[counts[state]!]!
      counts[state] = 0
    }
    result[person] = until - from > 1 ? sum / known / largest : 0
  }
  return result
}
