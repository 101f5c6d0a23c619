import { EstimationFailure } from '../result/estimation-failure.ts'
import { inverseInformation } from './inverse-information.ts'
import { repeatedColumns, repeatedColumnsFailure } from './repeated-columns.ts'

/** A log likelihood with its derivatives, at the coefficients it was last evaluated at. */
export interface Likelihood {
  logLikelihood: number
  readonly gradient: Float64Array
  /** Lower triangle by rows: minus the second derivatives, or their expectation. */
  readonly information: Float64Array
  /** Lower triangle of a part of the information that does not shrink when columns repeat each other. */
  readonly secondMoments: Float64Array
}

/** A likelihood to climb, over columns of spread 1, and two places to evaluate it in. */
export interface Ascent<At extends Likelihood> {
  readonly start: Float64Array
  /** Largest absolute value of each column: how far a coefficient can move a predictor. */
  readonly reach: Float64Array
  evaluate(coefficients: Float64Array, into: At): void
  readonly places: readonly [At, At]
}

/** The top of a likelihood. */
export interface Summit<At extends Likelihood> {
  readonly coefficients: Float64Array
  /** Inverse information at the top, as rows. */
  readonly inverse: readonly Float64Array[]
  readonly at: At
  readonly startLogLikelihood: number
  /** Score statistic at the start: gradient times inverse information times gradient. */
  readonly score: number
  readonly iterations: number
}

/** A step of this many standard errors is the last one. */
const settled = 1e-8
/** A likelihood without a top grows with about one unit of the predictor a step: this many steps tell it for sure. */
const mostIterations = 60
/** A predictor that may have moved by this much is running away. */
const farAway = 10

/**
 * Climbs a log-concave likelihood by Newton steps, halved where they would go down, until a step is below rounding.
 *
 * @throws EstimationFailure `statistics.collinear`, `statistics.separation`, `statistics.noConvergence`.
 */
export function newtonAscent<At extends Likelihood>({ start, reach, evaluate, places }: Ascent<At>): Summit<At> {
  const width = start.length
  let [here, there] = places
  let coefficients = start
  evaluate(coefficients, here)
  let inverse = inverseInformation(here.information, here.secondMoments, width)
  if (typeof inverse === 'number') throw repeatedColumnsFailure(repeatedColumns(here, width).length)
  const startLogLikelihood = here.logLikelihood
  const score = timesVector(inverse, here.gradient).reduce(
    (sum, value, index) => sum + value * here.gradient[index]!,
    0,
  )
  let iterations = 0
  for (;;) {
    const direction = timesVector(inverse, here.gradient)
    let size = 0
    let largest = 0
    for (let index = 0; index < width; index += 1) {
      size += Math.abs(direction[index]!) * reach[index]!
      largest = Math.max(largest, Math.abs(direction[index]!) / Math.sqrt(inverse[index]![index]!))
    }
    if (iterations > mostIterations || !Number.isFinite(size + largest)) throw unsettled(coefficients, start, reach)
    if (largest <= settled && size <= 1000 * settled) {
      coefficients = moved(coefficients, direction, 1)
      return { coefficients, inverse, at: here, startLogLikelihood, score, iterations }
    }
    iterations += 1
    let share = 1
    evaluate(moved(coefficients, direction, share), there)
    while (!(there.logLikelihood >= here.logLikelihood - 1e-10 * Math.abs(here.logLikelihood))) {
      share /= 2
      if (share < 1e-6) throw unsettled(coefficients, start, reach)
      evaluate(moved(coefficients, direction, share), there)
    }
    coefficients = moved(coefficients, direction, share)
    ;[here, there] = [there, here]
    const next = inverseInformation(here.information, here.secondMoments, width)
    if (typeof next === 'number') throw unsettled(coefficients, start, reach)
    inverse = next
  }
}

function timesVector(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0))
}

function moved(from: Float64Array, direction: Float64Array, share: number): Float64Array {
  return from.map((value, index) => value + share * direction[index]!)
}

function unsettled(coefficients: Float64Array, start: Float64Array, reach: Float64Array): EstimationFailure {
  const distance = coefficients.reduce((sum, value, index) => sum + Math.abs(value - start[index]!) * reach[index]!, 0)
  return distance > farAway
    ? new EstimationFailure('statistics.separation', {
        nl: 'Een combinatie van kenmerken wijst zonder fout aan wie de gebeurtenis (eerder) had, bijvoorbeeld een groep zonder gebeurtenissen. Laat kenmerken weg of voeg groepen samen.',
        en: 'A combination of characteristics tells without error who had the event (earlier), such as a group without events. Leave characteristics out or merge categories.',
      })
    : new EstimationFailure('statistics.noConvergence', {
        nl: 'De berekening kwam niet tot rust. Laat kenmerken weg of voeg groepen samen.',
        en: 'The computation did not settle. Leave characteristics out or merge categories.',
      })
}
