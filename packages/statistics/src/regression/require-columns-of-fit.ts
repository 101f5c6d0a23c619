import type { FittedRegression } from './fitted-regression.ts'

/** Refuses columns that are not as many as the fit has, and none at all: the number of rows is then unknown. */
export function requireColumnsOfFit(fit: FittedRegression, columns: readonly Float64Array[]): void {
  const expected = fit.coefficients.length - (fit.design.intercept ? 1 : 0)
  if (columns.length !== expected || columns.length === 0)
    throw new RangeError(`the fit has ${expected} columns, ${columns.length} were given`)
}
