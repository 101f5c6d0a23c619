import type { CodedSequences } from './coded-sequences.ts'

/** What counts as lasting. */
export interface LastingStateOptions {
  /** Positions in the states of those called good. */
  readonly good: readonly number[]
  /** Moments on end that make a run a lasting one; default 6. */
  readonly sustain?: number
  /** Moments after the first good one over which someone must stay; default 12. */
  readonly retention?: number
}

/** How each person fared in the good states, one value per person; NaN where it does not apply or is not known. */
export interface LastingState {
  /** Moments of which the state is known. */
  readonly known: Float64Array
  readonly good: Float64Array
  /** `good` over `known`. */
  readonly share: Float64Array
  /** First good moment, counted from 1; NaN when there was none. */
  readonly first: Float64Array
  /** Runs of good moments. */
  readonly runs: Float64Array
  /** Moments in the longest run, 0 without one. */
  readonly longest: Float64Array
  /** First moment of the first lasting run, counted from 1; NaN when there was none. */
  readonly firstLasting: Float64Array
  /** 1 when the last known moment is good. */
  readonly atEnd: Float64Array
  /** 1 when all moments of the retention after the first good one are good; NaN when not followed that long. */
  readonly retained: Float64Array
  /** Moments in the first run; NaN without one. */
  readonly firstRun: Float64Array
  /** 1 when the first run stops before the last known moment, 0 when it was still going on. */
  readonly firstRunEnded: Float64Array
}

/**
 * How soon people reach good states, how long they stay, and whether it lasts. A run is a stretch of moments in any of
 * the good states; an unknown moment interrupts it. Time is counted from the first moment of the sequence, and ends
 * with the last known one.
 *
 * @throws RangeError when `sustain` or `retention` is not a whole number of at least 1.
 *
 * @example
 * const states = codeSequences([['benefit', 'work', 'work', 'benefit']], ['work', 'benefit'])
 * lastingState(states, { good: [0], sustain: 2 }).firstLasting[0] // 2
 */
export function lastingState(
  { codes, persons, moments, lengths, states }: CodedSequences,
  { good, sustain = 6, retention = 12 }: LastingStateOptions,
): LastingState {
  if (![sustain, retention].every((length) => Number.isInteger(length) && length >= 1))
    throw new RangeError('sustain and retention must be whole numbers of at least 1')
  const isGood = Uint8Array.from(states, (_, state) => (good.includes(state) ? 1 : 0))
  const column = (start: number) => new Float64Array(persons).fill(start)
  const result = {
    known: column(0),
    good: column(0),
    share: column(0),
    first: column(Number.NaN),
    runs: column(0),
    longest: column(0),
    firstLasting: column(Number.NaN),
    atEnd: column(0),
    retained: column(Number.NaN),
    firstRun: column(Number.NaN),
    firstRunEnded: column(Number.NaN),
  }
  for (let person = 0; person < persons; person += 1) {
    const length = lengths[person]!
    let run = 0
    for (let moment = 0; moment <= length; moment += 1) {
      const code = moment < length ? codes[person * moments + moment]! : -1
      if (code >= 0) result.known[person]! += 1
      if (code >= 0 && isGood[code] === 1) {
        run += 1
        result.good[person]! += 1
        if (run === 1) result.runs[person]! += 1
        if (run === 1 && result.runs[person] === 1) result.first[person] = moment + 1
        if (run === sustain && Number.isNaN(result.firstLasting[person]!))
          result.firstLasting[person] = moment + 2 - sustain
        if (moment === length - 1) result.atEnd[person] = 1
      } else if (run > 0) {
        if (run > result.longest[person]!) result.longest[person] = run
        if (result.runs[person] === 1) {
          result.firstRun[person] = run
          result.firstRunEnded[person] = moment < length ? 1 : 0
          if (run > retention) result.retained[person] = 1
          else if (moment - run + retention < length) result.retained[person] = 0
        }
        run = 0
      }
    }
    result.share[person] = result.good[person]! / result.known[person]!
    if (length === 0) result.atEnd[person] = Number.NaN
  }
  return result
}
