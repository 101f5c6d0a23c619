import {
  type CovariateColumn,
  EstimationFailure,
  fitLeastSquares,
  fitLogistic,
  mean,
  predictLeastSquares,
  predictLogistic,
} from '@doorstroom/statistics'
import { times } from '../contrast/small-matrix.ts'
import { independentColumns } from './independent-columns.ts'
import { limitingLogistic } from './limiting-logistic.ts'
import { limitingSpill } from './limiting-spill.ts'
import { rowMajorDesign } from './row-major-design.ts'

/** What one arm's people would have had on average, given covariates, for everyone. */
export interface OutcomeModel {
  /** One per person of both arms. */
  readonly predicted: Float64Array
  /** True when a logistic model had no solution and a straight line was used. */
  readonly fellBack: boolean
  /** True when a group all of whom had the same outcome is predicted to have it for certain. */
  readonly atLimit: boolean
  /**
   * Each person's influence, through the coefficients, on the mean prediction over a target (1 = belongs to it), scaled
   * so that a mean of influences is an error of that mean. 0 for people outside the arm the model was fitted on.
   */
  spill(inTarget: Uint8Array): Float64Array
}

/**
 * Regression of the outcome on covariates among the rows given (one arm), predicted for everyone. Logistic for a 0/1
 * outcome unless `linear`; where a group of the arm all had the same outcome they are predicted to have it, and when
 * the covariates tell every outcome without error, least squares. The arm's own dependent covariates are left out, and an
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
  const constant = (value: number): OutcomeModel => ({
    predicted: new Float64Array(outcome.length).fill(value),
    fellBack: false,
    atLimit: false,
    spill() {
      const influence = new Float64Array(outcome.length)
      for (const row of rows) influence[row] = (outcome.length * (outcome[row]! - value)) / rows.length
      return influence
    },
  })
  const first = outcome[rows[0]!]!
  if (rows.every((row) => outcome[row] === first)) return constant(first)
  const everyone = covariates.map(({ values }) => values)
  const usable = independentColumns(everyone, rows).map((position) => everyone[position]!)
  const inArm = { columns: usable.map((column) => pick(column, rows)), outcome: pick(outcome, rows) }
  if (usable.length === 0) return constant(mean(inArm.outcome))
  const straight = (fellBack: boolean): OutcomeModel => {
    const fit = fitLeastSquares(inArm)
    const predicted = predictLeastSquares(fit, usable)
    const slope = new Float64Array(outcome.length).fill(1)
    const pieces = { outcome, usable, rows, predicted, slope, covariance: fit.unscaledCovariance }
    return { predicted, fellBack, atLimit: false, spill: (inTarget) => coefficientSpill(pieces, inTarget) }
  }
  if (linear || inArm.outcome.some((value) => value !== 0 && value !== 1)) return straight(false)
  try {
    const fit = fitLogistic(inArm)
    const predicted = predictLogistic(fit, usable)
    const slope = predicted.map((chance) => chance * (1 - chance))
    const pieces = { outcome, usable, rows, predicted, slope, covariance: fit.covariance }
    return { predicted, fellBack: false, atLimit: false, spill: (inTarget) => coefficientSpill(pieces, inTarget) }
  } catch (failure) {
    if (!(failure instanceof EstimationFailure)) throw failure
    return (failure.code === 'statistics.separation' ? predictedAtLimit(outcome, usable, rows) : null) ?? straight(true)
  }
}

/** Predictions where the outcome is the same for a group of the arm; null when it separates wholly. */
function predictedAtLimit(
  outcome: Float64Array,
  usable: readonly Float64Array[],
  rows: readonly number[],
): OutcomeModel | null {
  const design = rowMajorDesign(usable, outcome.length)
  const counts = new Float64Array(rows.length).fill(1)
  const { coefficients, complete } = limitingLogistic({ design, outcome, rows: Int32Array.from(rows), counts })
  if (complete) return null
  const { values, width } = design
  const predicted = outcome.map((_, row) => {
    let predictor = 0
    for (let part = 0; part < width; part++) predictor += coefficients[part]! * values[row * width + part]!
    return 1 / (1 + Math.exp(-predictor))
  })
  const spill = (inTarget: Uint8Array) => limitingSpill({ design, outcome, rows, predicted }, inTarget)
  return { predicted, fellBack: false, atLimit: true, spill }
}

interface FittedPieces {
  readonly outcome: Float64Array
  readonly usable: readonly Float64Array[]
  readonly rows: readonly number[]
  readonly predicted: Float64Array
  /** Derivative of the prediction to the linear predictor. */
  readonly slope: Float64Array
  readonly covariance: readonly Float64Array[]
}

function coefficientSpill(pieces: FittedPieces, inTarget: Uint8Array): Float64Array {
  const { outcome, usable, rows, predicted, slope, covariance } = pieces
  const gradient = new Float64Array(usable.length + 1)
  let size = 0
  for (let row = 0; row < outcome.length; row++) {
    if (inTarget[row] === 0) continue
    size++
    gradient[0]! += slope[row]!
    for (let part = 0; part < usable.length; part++) gradient[part + 1]! += slope[row]! * usable[part]![row]!
  }
  const direction = times(
    covariance,
    gradient.map((value) => value / size),
  )
  const influence = new Float64Array(outcome.length)
  for (const row of rows) {
    const linear = usable.reduce((sum, column, part) => sum + direction[part + 1]! * column[row]!, direction[0]!)
    influence[row] = outcome.length * (outcome[row]! - predicted[row]!) * linear
  }
  return influence
}

function pick(column: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => column[row]!)
}
