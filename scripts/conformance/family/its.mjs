import { fitInterruptedSeries } from '@doorstroom/comparison'
import { durbinWatson, neweyWestCovariance, robustCovariance } from '@doorstroom/statistics'
import { namedVector } from '../named-vector.mjs'

/** A series interrupted once; moments count the rows of the data from 1. */
export function compute({ spec, table }) {
  const values = table.numbers(spec.outcome)
  const from = spec.from ?? 1
  const to = spec.to ?? values.length
  const moments = Float64Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (moment) => !Number.isNaN(values[moment - 1]),
  )
  const outcome = moments.map((moment) => values[moment - 1])
  const fit = fitInterruptedSeries({ outcome, moment: moments, breakAt: spec.break_at })
  const named = (numbers) => namedVector(['(Intercept)', 't', 'post', 'tpost'], numbers)
  const errors = (covariance) => named(covariance.map((row, index) => Math.sqrt(row[index])))
  const lag = spec.lag ?? Math.floor(4 * (outcome.length / 100) ** (2 / 9))
  return {
    coef: named(fit.coefficients),
    se_ols: errors(robustCovariance(fit, 'classical')),
    se_nw: errors(neweyWestCovariance(fit, lag, false)),
    se_nw_adjust: errors(neweyWestCovariance(fit, lag, true)),
    durbin_watson: durbinWatson(fit.residuals),
  }
}
