import {
  type CovariateColumn,
  EstimationFailure,
  fitLeastSquares,
  fitLogistic,
  mean,
  predictLeastSquares,
  predictLogistic,
} from '@doorstroom/statistics'
import { independentColumns } from './independent-columns.ts'

/** What one arm's people would have had on average, given covariates, for everyone. */
export interface OutcomeModel {
  /** One per person of both arms. */
  readonly predicted: Float64Array
  /** True when a logistic model had no solution and a straight line was used. */
  readonly fellBack: boolean
}

/**
 * Regression of the outcome on covariates among the rows given (one arm), predicted for everyone. Logistic for a 0/1
 * outcome unless `linear`; when that separates, least squares. The arm's own dependent covariates are left out, and an
 * outcome that is the same for the whole arm is predicted as that constant.
 *
 * @example
 * outcomeModel({ outcome, covariates, rows: [0, 1, 2], linear: false }).predicted
 */
export function outcomeModel(parts: {
  readonly outcome: Float64Array
  readonly covariates: readonly CovariateColumn[]
  readonly rows: readonly number[]
  readonly linear: boolean
}): OutcomeModel {
  const { outcome, covariates, rows, linear } = parts
  const constant = (value: number) => ({ predicted: new Float64Array(outcome.length).fill(value), fellBack: false })
  const first = outcome[rows[0]!]!
  if (rows.every((row) => outcome[row] === first)) return constant(first)
  const everyone = covariates.map(({ values }) => values)
  const usable = independentColumns(everyone, rows).map((position) => everyone[position]!)
  const inArm = { columns: usable.map((column) => pick(column, rows)), outcome: pick(outcome, rows) }
  if (usable.length === 0) return constant(mean(inArm.outcome))
  const straight = (fellBack: boolean) => ({
    predicted: predictLeastSquares(fitLeastSquares(inArm), usable),
    fellBack,
  })
  if (linear || inArm.outcome.some((value) => value !== 0 && value !== 1)) return straight(false)
  try {
    return { predicted: predictLogistic(fitLogistic(inArm), usable), fellBack: false }
  } catch (failure) {
    if (failure instanceof EstimationFailure) return straight(true)
    throw failure
  }
}

function pick(column: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => column[row]!)
}
