import type { CodedSequences } from './coded-sequences.ts'
import { stateCounts } from './state-counts.ts'

/** The most common state at one moment. */
export interface ModalState {
  /** Position in the states; the first of several as common. */
  readonly state: number
  /** Share among those known. */
  readonly share: number
}

/**
 * The most common state at each moment, null when nobody is known. The modal states in a row need not be anyone's
 * trajectory. Equal to `TraMineR::seqmodst`.
 *
 * @param weights - One per person; default 1 each.
 *
 * @example
 * modalStates(codeSequences([['a', 'b'], ['a', null], ['b', 'b']])).map((modal) => modal?.state) // [0, 1]
 */
export function modalStates(sequences: CodedSequences, weights?: ArrayLike<number>): (ModalState | null)[] {
  const size = sequences.states.length
  const counts = stateCounts(sequences, weights)
  return Array.from({ length: sequences.moments }, (_, moment) => {
    let known = 0
    let state = 0
    for (let other = 0; other < size; other += 1) {
      known += counts[moment * size + other]!
      if (counts[moment * size + other]! > counts[moment * size + state]!) state = other
    }
    return known > 0 ? { state, share: counts[moment * size + state]! / known } : null
  })
}
