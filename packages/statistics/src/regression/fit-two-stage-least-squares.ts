import { fUpperTail } from '../distribution/f-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { fitLeastSquares, type LeastSquaresFit } from './fit-least-squares.ts'

/** What two-stage least squares is fitted on: complete columns of equal length; the intercept is added. */
export interface TwoStageInput {
  readonly outcome: Float64Array
  /** What people took up: the column whose effect is asked. */
  readonly takeUp: Float64Array
  /** Columns that move the take-up and reach the outcome through it alone, such as the lottery's result. */
  readonly instruments: readonly Float64Array[]
  /** Columns in both stages. */
  readonly covariates?: readonly Float64Array[]
  readonly weights?: Float64Array
}

/** The second stage (intercept, take-up, covariates), with residuals from the take-up as it was, and the first. */
export interface TwoStageFit extends LeastSquaresFit {
  readonly firstStage: {
    readonly fit: LeastSquaresFit
    /** F of all instruments together. */
    readonly fStatistic: number
    readonly degreesOfFreedom: readonly [number, number]
    readonly pValue: number
  }
}

/**
 * Two-stage least squares: the outcome on the take-up as predicted by instruments and covariates. With a lottery as the
 * only instrument and no covariates it is Wald's ratio, the effect among those whose take-up follows the lottery.
 * Residuals use the take-up as it was, leverages the predicted one. Equal to `estimatr::iv_robust` and `AER::ivreg`.
 *
 * @throws EstimationFailure as `fitLeastSquares`, and `statistics.noFirstStage` when the instruments do not move the
 * take-up at all.
 *
 * Sources: Angrist, Imbens and Rubin (1996), Journal of the American Statistical Association 91, 444-455,
 * doi 10.1080/01621459.1996.10476902.
 *
 * @example
 * fitTwoStageLeastSquares({ outcome, takeUp, instruments: [assigned] }).coefficients[1] // effect of taking it up
 */
export function fitTwoStageLeastSquares(input: TwoStageInput): TwoStageFit {
  const { outcome, takeUp, instruments, covariates = [], weights } = input
  const weighted = weights === undefined ? {} : { weights }
  if (instruments.length === 0) throw new RangeError('at least one instrument is needed')
  const first = fitLeastSquares({ columns: [...instruments, ...covariates], outcome: takeUp, ...weighted })
  const without = fitLeastSquares({ columns: covariates, outcome: takeUp, ...weighted })
  const explained = without.residualSquares - first.residualSquares
  if (!(explained > 1e-12 * without.residualSquares)) throw noFirstStage()
  const second = fitLeastSquares({ columns: [first.fitted, ...covariates], outcome, ...weighted })
  const effect = second.coefficients[1]!
  const residuals = second.residuals.map((value, row) => value - effect * first.residuals[row]!)
  const scores = weights === undefined ? residuals : residuals.map((value, row) => value * weights[row]!)
  const residualSquares = residuals.reduce((sum, value, row) => sum + value * scores[row]!, 0)
  const dispersion = residualSquares / second.degreesOfFreedom
  const fStatistic = explained / instruments.length / first.dispersion
  return {
    ...second,
    fitted: outcome.map((value, row) => value - residuals[row]!),
    residuals,
    scores,
    estimatingScores: scores,
    residualSquares,
    dispersion,
    sigma: Math.sqrt(dispersion),
    firstStage: {
      fit: first,
      fStatistic,
      degreesOfFreedom: [instruments.length, first.degreesOfFreedom],
      pValue: fUpperTail(fStatistic, instruments.length, first.degreesOfFreedom),
    },
  }
}

function noFirstStage(): EstimationFailure {
  return new EstimationFailure('statistics.noFirstStage', {
    nl: 'De toewijzing verandert niets aan wie meedoet. Het effect van meedoen is dan niet te berekenen.',
    en: 'Assignment changes nothing in who takes part, so the effect of taking part cannot be computed.',
  })
}
