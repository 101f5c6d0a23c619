import { completePairs } from '../association/complete-pairs.ts'
import { mean } from '../describe/mean.ts'
import { standardDeviation } from '../describe/standard-deviation.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { type ReliableChangeClass, reliableChange } from './reliable-change.ts'

/** Scores of a group without the problem. */
export interface Norm {
  readonly mean: number
  readonly standardDeviation: number
}

export interface ReliableChangeSummary {
  readonly n: number
  /** Of the scores before. */
  readonly standardDeviation: number
  /** Standard error of measurement. */
  readonly measurementError: number
  /** Standard error of a difference of two scores. */
  readonly errorOfDifference: number
  /** Smallest change that counts, in points. */
  readonly minimalChange: number
  /** One per person with both scores, in order: change in standard errors, positive is a higher score after. */
  readonly changes: Float64Array
  readonly counts: Readonly<Record<ReliableChangeClass, number>>
  /** After - before. */
  readonly meanChange: number
  /** Mean change over the standard deviation of change; null when everyone changed alike. */
  readonly standardizedResponseMean: number | null
  /** Mean change over the standard deviation before. */
  readonly effectSize: number
  readonly cutoffs: Cutoffs
  /** Reliably improved and across the cutoff in use (c with a norm, else a): not past it before, past it after. */
  readonly recovered: number
}

/** Scores past which a person is taken to be without the problem. */
export interface Cutoffs {
  /** Two standard deviations beyond the mean of the scores before. */
  readonly a: number
  /** Within two standard deviations of the norm; null without one. */
  readonly b: number | null
  /** Half-way, weighted by spread; null without a norm. */
  readonly c: number | null
}

/**
 * Reliable and clinically significant change of a group, after Jacobson and Truax: each person's change set against the
 * measurement error of the scale, and how many also passed the cutoff towards the norm. Pairs in which a score is
 * missing (NaN) are left out. What made people change is not said.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (2 pairs), `statistics.constantOutcome` when scores before do not
 * vary, `statistics.infiniteValue`.
 * @throws RangeError for a reliability that is not from 0 to under 1.
 *
 * Source: Jacobson and Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19,
 * doi 10.1037/0022-006X.59.1.12.
 *
 * @example
 * reliableChangeSummary({ before: [3, 4, 5], after: [5, 4, 6], reliability: 0.8, better: 'higher' }).counts.improved // 1
 */
export function reliableChangeSummary(input: {
  readonly before: ArrayLike<number>
  readonly after: ArrayLike<number>
  readonly reliability: number
  readonly better: 'higher' | 'lower'
  readonly norm?: Norm
  readonly confLevel?: number
}): ReliableChangeSummary {
  const { reliability, better, norm, confLevel = 0.95 } = input
  const { x: before, y: after } = completePairs(input.before, input.after, 2)
  const n = before.length
  const spread = standardDeviation(before)
  if (!(spread > 1e-12 * Math.abs(mean(before))))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen had vooraf dezelfde score, dus er is geen spreiding om mee te rekenen.',
      en: 'Everyone had the same score before, so there is no spread to work with.',
    })
  const cutoffs = cutoffsOf(mean(before), spread, better, norm)
  const cutoff = cutoffs.c ?? cutoffs.a
  const changes = new Float64Array(n)
  const counts = { improved: 0, unchanged: 0, deteriorated: 0 }
  let recovered = 0
  let minimalChange = 0
  for (let person = 0; person < n; person += 1) {
    const scores = { before: before[person]!, after: after[person]! }
    const change = reliableChange({ ...scores, standardDeviation: spread, reliability, better, confLevel })
    minimalChange = change.minimalChange
    changes[person] = change.z
    counts[change.class] += 1
    const isPast = (score: number) => (better === 'lower' ? score < cutoff : score > cutoff)
    if (change.class === 'improved' && isPast(scores.after) && !isPast(scores.before)) recovered += 1
  }
  const differences = after.map((value, person) => value - before[person]!)
  const meanChange = mean(differences)
  const spreadOfChange = standardDeviation(differences)
  return {
    n,
    standardDeviation: spread,
    measurementError: spread * Math.sqrt(1 - reliability),
    errorOfDifference: spread * Math.SQRT2 * Math.sqrt(1 - reliability),
    minimalChange,
    changes,
    counts,
    meanChange,
    standardizedResponseMean: spreadOfChange > 1e-12 * Math.abs(meanChange) ? meanChange / spreadOfChange : null,
    effectSize: meanChange / spread,
    cutoffs,
    recovered,
  }
}

function cutoffsOf(centre: number, spread: number, better: 'higher' | 'lower', norm: Norm | undefined): Cutoffs {
  const towards = better === 'lower' ? -1 : 1
  const a = centre + towards * 2 * spread
  if (norm === undefined) return { a, b: null, c: null }
  return {
    a,
    b: norm.mean - towards * 2 * norm.standardDeviation,
    c: (spread * norm.mean + norm.standardDeviation * centre) / (spread + norm.standardDeviation),
  }
}
