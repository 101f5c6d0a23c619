import { clusterRobustCovariance, fitLeastSquares, type LeastSquaresFit } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'

/** Rows of persons or firms over time, without gaps. */
export interface TwoWayInput {
  readonly outcome: Float64Array
  /** What changes within units over time: at least whether this row is under treatment. */
  readonly columns: readonly Float64Array[]
  /** Unit of each row, as a number. */
  readonly units: Int32Array
  /** Period of each row, as a number; without it only units have a level of their own. */
  readonly periods?: Int32Array
}

/** Coefficients of the columns with a level per unit and per period taken out. */
export interface TwoWayFit {
  /** Without an intercept; the columns as given, then the periods that remain. */
  readonly fit: LeastSquaresFit
  /** Only of the columns as given. */
  readonly coefficients: Float64Array
  /** Clustered by the given numbers; `factor` CR1S counts the levels taken out as coefficients, as Stata does. */
  clustered(
    clusters: Int32Array,
    type: 'CR0' | 'CR1S',
  ): { readonly stdErrors: Float64Array; readonly nClusters: number }
}

/**
 * Two-way fixed effects: least squares with a level of its own for every unit and every period. Units are taken out by
 * their means, periods as columns, which is exact for unbalanced panels too. Equal to
 * `estimatr::lm_robust(fixed_effects = ~ unit + period)`.
 *
 * With several starting moments and effects that change over time the coefficient is a weighted mean of effects in which
 * some count negatively (Goodman-Bacon): use it for one starting moment, or as a check.
 *
 * @throws EstimationFailure `comparison.tooFewPeriods` when there is one period or no unit with two, and those of
 * `fitLeastSquares`.
 *
 * Source: Goodman-Bacon (2021), Journal of Econometrics 225, 254-277, doi 10.1016/j.jeconom.2021.03.014.
 *
 * @example
 * fitTwoWayEffects({ outcome, columns: [underTreatment], units, periods }).coefficients[0]
 */
export function fitTwoWayEffects({ outcome, columns, units, periods }: TwoWayInput): TwoWayFit {
  const unit = codesOf(units)
  const period = periods === undefined ? { count: 1, codes: new Int32Array(outcome.length) } : codesOf(periods)
  const onePeriod = periods !== undefined && period.count < 2
  if (onePeriod || unit.count === outcome.length) throw contrastFailure('comparison.tooFewPeriods')
  const dummies = Array.from({ length: period.count - 1 }, (_, code) =>
    Float64Array.from(period.codes, (own) => (own === code + 1 ? 1 : 0)),
  )
  const within = [...columns, ...dummies].map((column) => withoutUnitMeans(column, unit))
  const fit = fitLeastSquares({
    columns: within,
    outcome: withoutUnitMeans(outcome, unit),
    intercept: false,
    aliased: 'leaveOut',
  })
  const estimated = fit.rank + unit.count
  if (outcome.length <= estimated) throw contrastFailure('comparison.tooFewPeriods')
  return {
    fit,
    coefficients: fit.coefficients.slice(0, columns.length),
    clustered(clusters, type) {
      const { covariance, nClusters } = clusterRobustCovariance(fit, clusters, 'CR0')
      const rows = outcome.length
      const stata = (nClusters / (nClusters - 1)) * ((rows - 1) / (rows - estimated))
      const factor = type === 'CR0' ? 1 : stata
      return { stdErrors: Float64Array.from(columns, (_, at) => Math.sqrt(factor * covariance[at]![at]!)), nClusters }
    },
  }
}

interface Codes {
  readonly count: number
  readonly codes: Int32Array
}

function codesOf(values: Int32Array): Codes {
  const known = new Map<number, number>()
  const codes = values.map((value) => {
    const code = known.get(value) ?? known.size
    known.set(value, code)
    return code
  })
  return { count: known.size, codes }
}

function withoutUnitMeans(column: Float64Array, { count, codes }: Codes): Float64Array {
  const sums = new Float64Array(count)
  const rows = new Float64Array(count)
  codes.forEach((code, row) => {
    sums[code]! += column[row]!
    rows[code]! += 1
  })
  return column.map((value, row) => value - sums[codes[row]!]! / rows[codes[row]!]!)
}
