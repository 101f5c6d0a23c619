import { checkWeights } from './check-weights.ts'
import type { CodedSequences } from './coded-sequences.ts'

/** How moves are counted. */
export interface TransitionCountOptions {
  readonly weights?: ArrayLike<number> | undefined
  /** Moments between the two ends; default 1, neighbours. */
  readonly lag?: number
  /** Count unknown moments before the end of a sequence as a state of their own, the last one. */
  readonly gapState?: boolean
  /** Count for each moment of departure apart. */
  readonly perMoment?: boolean
}

/** Moves (sum of weights) from state to state: per period, row by row. One period, or one per moment of departure. */
export function transitionCounts(
  { codes, persons, moments, states, lengths }: CodedSequences,
  { weights, lag = 1, gapState = false, perMoment = false }: TransitionCountOptions = {},
): Float64Array {
  checkWeights(weights, persons)
  if (!Number.isInteger(lag) || lag < 1) throw new RangeError('the lag must be a whole number of at least 1')
  const size = states.length + (gapState ? 1 : 0)
  const periods = perMoment ? Math.max(0, moments - lag) : 1
  const counts = new Float64Array(periods * size * size)
  for (let person = 0; person < persons; person += 1) {
    const weight = weights === undefined ? 1 : weights[person]!
    const start = person * moments
    for (let moment = 0; moment + lag < lengths[person]!; moment += 1) {
      let from = codes[start + moment]!
      let to = codes[start + moment + lag]!
      if (gapState) {
        if (from < 0) from = size - 1
        if (to < 0) to = size - 1
      } else if (from < 0 || to < 0) continue
      counts[((perMoment ? moment : 0) * size + from) * size + to]! += weight
    }
  }
  return counts
}
