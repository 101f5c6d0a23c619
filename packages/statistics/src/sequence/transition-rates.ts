import { type StateSequence, statePositions } from './state-sequence.ts'

/** Moves between neighbouring times, rows from, columns to, in the order of the states. */
export interface TransitionRates {
  /** Transitions (sum of weights). */
  readonly counts: readonly (readonly number[])[]
  /** Person-moments (sum of weights) in each state with a known state one time later. */
  readonly atRisk: readonly number[]
  /** Share of the person-moments in a state that moved to each state; each row adds up to 1; null when none were. */
  readonly rates: readonly (readonly number[] | null)[]
}

/**
 * Transition rates from each state to each, over all times together. A step counts only when the states at both ends
 * are known: a move over a gap is no observed transition. Equal to `TraMineR::seqtrate`, except that a state from
 * which nobody could move has null where TraMineR has zeros.
 *
 * @param weights - One per sequence; default 1 each.
 * @throws RangeError as {@link statePositions}.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * transitionRates([['benefit', 'benefit', 'work']], ['work', 'benefit']).rates // [null, [0.5, 0.5]]
 */
export function transitionRates(
  sequences: readonly StateSequence[],
  states: readonly string[],
  weights?: ArrayLike<number>,
): TransitionRates {
  const positions = statePositions(sequences, states, weights)
  const counts = states.map(() => new Array<number>(states.length).fill(0))
  sequences.forEach((sequence, person) => {
    for (let time = 0; time + 1 < sequence.length; time += 1) {
      const from = sequence[time] ?? null
      const to = sequence[time + 1] ?? null
      if (from !== null && to !== null) counts[positions.get(from)!]![positions.get(to)!]! += weights?.[person] ?? 1
    }
  })
  const atRisk = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const rates = counts.map((row, from) => (atRisk[from]! > 0 ? row.map((count) => count / atRisk[from]!) : null))
  return { counts, atRisk, rates }
}
