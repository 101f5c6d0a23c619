import { checkZeroOne } from '../result/check-zero-one.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { areaUnderCurveWithError } from './area-under-curve-with-error.ts'
import { type HosmerLemeshow, hosmerLemeshow } from './hosmer-lemeshow.ts'

/** How well probabilities foretell a 0/1 outcome. */
export interface PredictionQuality {
  /** Chance that a row with the outcome got a higher probability than one without; 0.5 is guessing. */
  readonly area: number
  /** DeLong's; null with a single row of either outcome. */
  readonly areaStdError: number | null
  /** Mean squared distance between probability and outcome; 0 is perfect. */
  readonly brierScore: number
  /** Mean probability of those with the outcome minus that of those without. */
  readonly tjurR2: number
  /** 1 - log-likelihood over that of one probability for all. */
  readonly mcFaddenR2: number
  /** Minus the mean log-likelihood; Infinity when what was held impossible happened. */
  readonly logLoss: number
  readonly hosmerLemeshow: HosmerLemeshow
  /** Share with the outcome in the tenth with the highest probabilities, the last group of the calibration test; null
   * when that is empty. */
  readonly topTenthShare: number | null
  readonly n: number
  readonly nEvents: number
}

/**
 * Discrimination, calibration and explained variation of predicted probabilities. Measured on the data a model was
 * fitted on, all of it flatters the model.
 *
 * @param probabilities - Of outcome 1, 0 to 1.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.oneOutcome`, `statistics.missingValues`,
 * `statistics.notZeroOne`.
 * @throws RangeError when a probability lies outside 0 to 1.
 *
 * Sources: Brier (1950), Monthly Weather Review 78, 1-3, doi 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2; Tjur
 * (2009), The American Statistician 63, 366-372, doi 10.1198/tast.2009.08210; DeLong, DeLong and Clarke-Pearson (1988),
 * Biometrics 44, 837-845, doi 10.2307/2531595.
 *
 * @example
 * predictionQuality(Float64Array.of(0.1, 0.4, 0.4, 0.8), Float64Array.of(0, 0, 1, 1)).brierScore // 0.1425
 */
export function predictionQuality(probabilities: Float64Array, outcomes: Float64Array): PredictionQuality {
  checkPredictions(probabilities, outcomes)
  const n = outcomes.length
  const { area, stdError } = areaUnderCurveWithError(probabilities, outcomes)
  let nEvents = 0
  let brier = 0
  let withEvent = 0
  let without = 0
  let logLikelihood = 0
  for (let row = 0; row < n; row += 1) {
    const p = probabilities[row]!
    const y = outcomes[row]!
    nEvents += y
    brier += (p - y) ** 2
    if (y === 1) withEvent += p
    else without += p
    logLikelihood += y === 1 ? Math.log(p) : Math.log1p(-p)
  }
  const share = nEvents / n
  const calibration = hosmerLemeshow(probabilities, outcomes)
  const withoutModel = nEvents * Math.log(share) + (n - nEvents) * Math.log1p(-share)
  return {
    area,
    areaStdError: stdError,
    brierScore: brier / n,
    tjurR2: withEvent / nEvents - without / (n - nEvents),
    mcFaddenR2: 1 - logLikelihood / withoutModel,
    logLoss: -logLikelihood / n,
    hosmerLemeshow: calibration,
    topTenthShare: calibration.sizes[9]! > 0 ? calibration.observed[9]! / calibration.sizes[9]! : null,
    n,
    nEvents,
  }
}

function checkPredictions(probabilities: Float64Array, outcomes: Float64Array): void {
  if (probabilities.length !== outcomes.length)
    throw new RangeError('probabilities and outcomes must have the same length')
  if (outcomes.length === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om voorspellingen aan te toetsen.',
      en: 'There are no persons to hold predictions against.',
    })
  if (probabilities.some(Number.isNaN) || outcomes.some(Number.isNaN))
    throw new EstimationFailure('statistics.missingValues', {
      nl: 'Er ontbreken voorspellingen of uitkomsten.',
      en: 'Predictions or outcomes are missing.',
    })
  checkZeroOne(outcomes)
  if (probabilities.some((value) => value < 0 || value > 1))
    throw new RangeError('a probability must lie between 0 and 1')
}
