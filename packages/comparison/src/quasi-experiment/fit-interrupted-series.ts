import { fitLeastSquares, type LeastSquaresFit } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'

/** One outcome per moment, in order of time and without gaps. */
export interface SeriesInput {
  readonly outcome: Float64Array
  readonly moment: Float64Array
  /** First moment of the new situation. */
  readonly breakAt: number
}

/**
 * Segmented regression of a series that was interrupted once. Coefficients: level at moment 0 of the line before, its
 * slope, the jump at `breakAt`, and the change of slope from there. Errors must allow for moments that resemble their
 * neighbours: see `neweyWestCovariance`.
 *
 * @throws EstimationFailure `comparison.tooFewMoments` when fewer than three moments lie before the break or from it on.
 *
 * Source: Wagner, Soumerai, Zhang and Ross-Degnan (2002), Journal of Clinical Pharmacy and Therapeutics 27, 299-309,
 * doi 10.1046/j.1365-2710.2002.00430.x.
 *
 * @example
 * // 1, 2, 3 and then 7, 9, 11: a slope of 1, a jump of 3, a slope that grows by 1
 * fitInterruptedSeries({ outcome: Float64Array.of(1, 2, 3, 7, 9, 11), moment: Float64Array.of(1, 2, 3, 4, 5, 6),
 *   breakAt: 4 }).coefficients // [0, 1, 3, 1]
 */
export function fitInterruptedSeries({ outcome, moment, breakAt }: SeriesInput): LeastSquaresFit {
  if (!Number.isFinite(breakAt)) throw contrastFailure('comparison.badSetting')
  const after = moment.map((value) => (value >= breakAt ? 1 : 0))
  const nAfter = after.reduce((sum, one) => sum + one, 0)
  if (nAfter < 3 || moment.length - nAfter < 3) throw contrastFailure('comparison.tooFewMoments')
  const since = moment.map((value, row) => after[row]! * (value - breakAt))
  return fitLeastSquares({ columns: [moment, after, since], outcome })
}
