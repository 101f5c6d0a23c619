import { fitLeastSquares, type LeastSquaresFit } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { type KernelName, kernelWeight } from './kernel-weight.ts'

/** Outcomes along the variable whose cutoff decides on treatment, without gaps. */
export interface DiscontinuityInput {
  readonly outcome: Float64Array
  readonly running: Float64Array
  readonly cutoff: number
  /** Rows further from the cutoff than this do not count; in the unit of `running`. */
  readonly bandwidth: number
  readonly kernel: KernelName
  /** Which side is treated; a row at the cutoff exactly lies above. Default `above`. */
  readonly treatedSide?: 'above' | 'below'
}

/** A line on either side of a cutoff. */
export interface DiscontinuityFit {
  /** Intercept (untreated at the cutoff), jump, slope of the untreated, difference of slopes; over the rows that count. */
  readonly fit: LeastSquaresFit
  /** Rows that count below and from the cutoff. */
  readonly nBelow: number
  readonly nAbove: number
}

/**
 * Local linear regression discontinuity: weighted least squares of the outcome on being treated, the distance to the
 * cutoff and their product, with weights of a kernel. The jump is the effect at the cutoff. Equal to R's
 * `lm(y ~ D * x, weights = kernel)` over the rows with a weight.
 *
 * @throws EstimationFailure `comparison.badSetting` for a bandwidth that is not above 0, `comparison.tooFewNearCutoff`
 * when a side has fewer than three rows or fewer than two different values.
 *
 * Source: Hahn, Todd and van der Klaauw (2001), Econometrica 69, 201-209, doi 10.1111/1468-0262.00183.
 *
 * @example
 * fitDiscontinuity({ outcome: weeks, running: age, cutoff: 50, bandwidth: 2, kernel: 'triangular' }).fit.coefficients[1]
 */
export function fitDiscontinuity(input: DiscontinuityInput): DiscontinuityFit {
  const { outcome, running, cutoff, bandwidth, kernel, treatedSide = 'above' } = input
  if (!(bandwidth > 0) || !Number.isFinite(bandwidth) || !Number.isFinite(cutoff))
    throw contrastFailure('comparison.badSetting')
  const weightOf = kernelWeight[kernel]
  const rows: number[] = []
  for (let row = 0; row < running.length; row += 1)
    if (weightOf((running[row]! - cutoff) / bandwidth) > 0) rows.push(row)
  const distance = Float64Array.from(rows, (row) => running[row]! - cutoff)
  const above = distance.map((value) => (value >= 0 ? 1 : 0))
  for (const side of [0, 1]) {
    const own = distance.filter((_, row) => above[row] === side)
    if (own.length < 3 || new Set(own).size < 2) throw contrastFailure('comparison.tooFewNearCutoff')
  }
  const treated = treatedSide === 'above' ? above : above.map((side) => 1 - side)
  const fit = fitLeastSquares({
    columns: [treated, distance, distance.map((value, row) => value * treated[row]!)],
    outcome: Float64Array.from(rows, (row) => outcome[row]!),
    weights: distance.map((value) => weightOf(value / bandwidth)),
  })
  const nAbove = above.reduce((sum, side) => sum + side, 0)
  return { fit, nBelow: rows.length - nAbove, nAbove }
}
