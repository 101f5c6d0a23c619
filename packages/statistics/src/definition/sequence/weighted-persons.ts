import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { wilsonInterval } from '../../proportion/wilson-interval.ts'
import type { ResultRow } from '../../result/result-row.ts'

type Numbers = Pick<ResultRow, 'estimate' | 'stdError' | 'confLow' | 'confHigh' | 'confLevel' | 'n'>

/**
 * Mean over the persons for whom a number is known (not NaN), with a robust standard error and a t interval; with
 * weights of one, those of an ordinary mean.
 */
export function meanOverPersons(
  values: Float64Array,
  weights: Float64Array | undefined,
  confLevel: number,
): Numbers | null {
  const moments = weightedMoments(values, weights)
  if (moments === null) return null
  const { mean, squares, total, n } = moments
  if (n < 2) return { estimate: mean, stdError: null, confLow: null, confHigh: null, confLevel: null, n }
  const stdError = Math.sqrt((squares * n) / (n - 1)) / total
  const reach = stdError * studentTQuantile((1 + confLevel) / 2, n - 1)
  return { estimate: mean, stdError, confLow: mean - reach, confHigh: mean + reach, confLevel, n }
}

/** Share of the persons with a 1 among those with a 0 or a 1, with the Wilson interval of as many unweighted persons. */
export function shareOfPersons(
  values: Float64Array,
  weights: Float64Array | undefined,
  confLevel: number,
): (Numbers & { readonly nEvents: number }) | null {
  const moments = weightedMoments(values, weights)
  if (moments === null) return null
  const { mean: share, squares, total, totalSquares, n } = moments
  const effective = total ** 2 / totalSquares
  const events = share >= 1 ? effective : Math.min(effective, share * effective)
  const { low, high } = wilsonInterval(events, effective, confLevel)
  const nEvents = values.reduce((sum, value, person) => sum + (value === 1 && (weights?.[person] ?? 1) > 0 ? 1 : 0), 0)
  return { estimate: share, stdError: Math.sqrt(squares) / total, confLow: low, confHigh: high, confLevel, n, nEvents }
}

function weightedMoments(values: Float64Array, weights: Float64Array | undefined) {
  let [total, totalSquares, sum, n] = [0, 0, 0, 0]
  values.forEach((value, person) => {
    const weight = weights?.[person] ?? 1
    if (Number.isNaN(value) || weight === 0) return
    total += weight
    totalSquares += weight * weight
    sum += weight * value
    n += 1
  })
  if (n === 0) return null
  const mean = sum / total
  const squares = values.reduce(
    (part, value, person) => (Number.isNaN(value) ? part : part + ((weights?.[person] ?? 1) * (value - mean)) ** 2),
    0,
  )
  return { mean, squares, total, totalSquares, n }
}
