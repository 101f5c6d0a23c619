import { fitLeastSquares, type LeastSquaresFit, mean } from '@doorstroom/statistics'

/**
 * Least squares of the outcome on treatment, covariates centred at the mean of everyone, and their products (Lin 2013).
 * Coefficients: the comparison group at average covariates, the difference there, the covariates, the products.
 * Equal to `estimatr::lm_lin`.
 *
 * @param covariates - Complete columns.
 * @throws EstimationFailure those of `fitLeastSquares`.
 *
 * Source: Lin (2013), Annals of Applied Statistics 7, 295-318, doi 10.1214/12-AOAS583.
 *
 * @example
 * fitLin(outcome, treated, [age]).coefficients[1] // the adjusted difference
 */
export function fitLin(
  outcome: Float64Array,
  treated: Uint8Array,
  covariates: readonly Float64Array[],
): LeastSquaresFit {
  const centred = covariates.map((column) => {
    const average = mean(column)
    return column.map((value) => value - average)
  })
  const products = centred.map((column) => column.map((value, row) => value * treated[row]!))
  return fitLeastSquares({ columns: [Float64Array.from(treated), ...centred, ...products], outcome })
}
