import {
  clusterRobustCovariance,
  type FittedRegression,
  fitLeastSquares,
  robustCovariance,
} from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { fitTwoWayEffects } from './fit-two-way-effects.ts'

/** Two groups over time, one of which is treated from a moment on; complete rows. */
export interface DifferencesInput {
  readonly outcome: Float64Array
  /** 1 for the group that is treated from `startsAt` on, also before. */
  readonly treated: Uint8Array
  readonly moment: Float64Array
  readonly startsAt: number
  readonly covariates: readonly Float64Array[]
  /** Person, or larger cluster, of each row; null when not known. */
  readonly clusters: Int32Array | null
  /** A level per group, or per cluster. */
  readonly levels: 'group' | 'cluster'
}

/** A coefficient with its error. */
export interface DifferenceOverTime {
  readonly estimate: number
  readonly stdError: number
  /** Satterthwaite's with clusters; NaN where they leave nothing. */
  readonly degreesOfFreedom: number
}

/**
 * Difference in differences: the change of the treated group minus that of the other, by least squares with a level per
 * moment and per group (or per cluster: two-way fixed effects). Errors are CR2 with clusters, else HC2.
 *
 * @throws EstimationFailure `comparison.noBeforeOrAfter` when a group has no row before or from `startsAt` on, and those
 * of `fitLeastSquares`.
 *
 * Source: Angrist and Pischke (2009), Mostly Harmless Econometrics, chapter 5.
 *
 * @example
 * differenceInDifferences({ outcome: Float64Array.of(1, 4, 1, 2, 2, 5, 2, 3), treated: Uint8Array.of(1, 1, 0, 0, 1, 1, 0, 0),
 *   moment: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1), startsAt: 1, covariates: [], clusters: null, levels: 'group' })
 *   .estimate // 3 - 1 = 2
 */
export function differenceInDifferences(input: DifferencesInput): DifferenceOverTime {
  const { outcome, treated, moment, startsAt, covariates, clusters, levels } = input
  const cells = new Set(outcome.map((_, row) => 2 * treated[row]! + (moment[row]! >= startsAt ? 1 : 0)))
  if (cells.size < 4) throw contrastFailure('comparison.noBeforeOrAfter')
  const exposed = moment.map((value, row) => (value >= startsAt ? treated[row]! : 0))
  if (levels === 'cluster' && clusters !== null) {
    const periods = Int32Array.from(moment, (value) => momentsOf(moment).indexOf(value))
    const { fit } = fitTwoWayEffects({ outcome, columns: [exposed, ...covariates], units: clusters, periods })
    return coefficientAt(fit, 0, clusters)
  }
  const columns = [exposed, Float64Array.from(treated), ...momentLevels(moment), ...covariates]
  return coefficientAt(fitLeastSquares({ columns, outcome }), 1, clusters)
}

/**
 * How much faster the treated group's outcome rose per unit of time before the start: 0 when both went the same way.
 * Null when there is only one moment before.
 *
 * @throws EstimationFailure those of `fitLeastSquares`.
 *
 * @example
 * trendDifferenceBefore(input)?.estimate
 */
export function trendDifferenceBefore(input: DifferencesInput): DifferenceOverTime | null {
  const before = Array.from(input.moment.keys()).filter((row) => input.moment[row]! < input.startsAt)
  const moment = Float64Array.from(before, (row) => input.moment[row]!)
  const treated = Float64Array.from(before, (row) => input.treated[row]!)
  const distinct = momentsOf(moment)
  const columns = [moment.map((value, row) => (value - distinct[0]!) * treated[row]!), treated, ...momentLevels(moment)]
  if (distinct.length < 2 || before.length < columns.length + 2) return null
  const outcome = Float64Array.from(before, (row) => input.outcome[row]!)
  const { clusters } = input
  const fit = fitLeastSquares({ columns, outcome })
  return coefficientAt(fit, 1, clusters && Int32Array.from(before, (row) => clusters[row]!))
}

function momentsOf(moment: Float64Array): number[] {
  return [...new Set(moment)].sort((left, right) => left - right)
}

/** One 0/1 column per moment but the first. */
function momentLevels(moment: Float64Array): Float64Array[] {
  return momentsOf(moment)
    .slice(1)
    .map((level) => moment.map((value) => (value === level ? 1 : 0)))
}

function coefficientAt(fit: FittedRegression, place: number, clusters: Int32Array | null): DifferenceOverTime {
  const estimate = fit.coefficients[place]!
  if (clusters === null) {
    const stdError = Math.sqrt(robustCovariance(fit, 'HC2')[place]![place]!)
    return { estimate, stdError, degreesOfFreedom: fit.degreesOfFreedom }
  }
  const weights = Float64Array.from(fit.coefficients, (_, other) => (other === place ? 1 : 0))
  return { estimate, ...clusterRobustCovariance(fit, clusters, 'CR2').contrast(weights) }
}
