import { type CodedSequences, codeSequences } from './coded-sequences.ts'
import type { StateSequence } from './state-sequence.ts'
import { transitionCounts } from './transition-counts.ts'

/** Moves between neighbouring times, rows from, columns to, in the order of the states. */
export interface TransitionRates {
  /** Transitions (sum of weights). */
  readonly counts: readonly (readonly number[])[]
  /** Person-moments (sum of weights) in each state with a known state one time later. */
  readonly atRisk: readonly number[]
  /** Share of the person-moments in a state that moved to each state; each row adds up to 1; null when none were. */
  readonly rates: readonly (readonly number[] | null)[]
}

/** Which moves are counted. */
export interface TransitionOptions {
  /** One per sequence; default 1 each. */
  readonly weights?: ArrayLike<number> | undefined
  /** Moments between the two ends; default 1, neighbours. */
  readonly lag?: number
}

/**
 * Transition rates from each state to each, over all times together. A step counts only when the states at both ends
 * are known: a move over a gap is no observed transition. Equal to `TraMineR::seqtrate`, except that a state from
 * which nobody could move has null where TraMineR has zeros.
 *
 * @param weights - One per sequence; default 1 each.
 * @throws RangeError when a state occurs twice in the list, a sequence has a state that is not in it, or there is not
 * one weight per sequence.
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeWeights`, `statistics.noWeight`.
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
  return transitionsBetweenStates(codeSequences(sequences, states), { weights })
}

/**
 * {@link transitionRates} of sequences that are coded already, if wanted over a longer step.
 *
 * @example
 * transitionsBetweenStates(codeSequences([['a', 'b', 'b', 'a']]), { lag: 2 }).counts // [[0, 1], [1, 0]]
 */
export function transitionsBetweenStates(sequences: CodedSequences, options: TransitionOptions = {}): TransitionRates {
  const size = sequences.states.length
  const flat = transitionCounts(sequences, options)
  return ratesOfCounts(
    Array.from({ length: size }, (_, from) => Array.from(flat.subarray(from * size, (from + 1) * size))),
  )
}

/**
 * Transition rates for each moment of departure apart: one fewer than there are moments (or the lag fewer). Equal to
 * `TraMineR::seqtrate` with `time.varying`.
 *
 * @example
 * transitionRatesPerMoment(codeSequences([['a', 'b', 'b']])).map(({ rates }) => rates[1]) // [null, [0, 1]]
 */
export function transitionRatesPerMoment(
  sequences: CodedSequences,
  options: TransitionOptions = {},
): TransitionRates[] {
  const size = sequences.states.length
  const flat = transitionCounts(sequences, { ...options, perMoment: true })
  return Array.from({ length: size === 0 ? 0 : flat.length / (size * size) }, (_, moment) =>
    ratesOfCounts(
      Array.from({ length: size }, (_, from) =>
        Array.from(flat.subarray((moment * size + from) * size, (moment * size + from + 1) * size)),
      ),
    ),
  )
}

function ratesOfCounts(counts: readonly (readonly number[])[]): TransitionRates {
  const atRisk = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const rates = counts.map((row, from) => (atRisk[from]! > 0 ? row.map((count) => count / atRisk[from]!) : null))
  return { counts, atRisk, rates }
}
