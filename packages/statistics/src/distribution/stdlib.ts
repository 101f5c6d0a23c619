import betaIncomplete from '@stdlib/math-base-special-betainc'
import complementaryError from '@stdlib/math-base-special-erfc'
import betaQuantileOfStdlib from '@stdlib/stats-base-dists-beta-quantile'
import fQuantileOfStdlib from '@stdlib/stats-base-dists-f-quantile'
import studentTQuantileOfStdlib from '@stdlib/stats-base-dists-t-quantile'

// The only file that imports @stdlib: the build bundles it into its own output, so that a published package needs
// none of it. The types are written out here for the same reason.

/** Regularised incomplete beta function I_x(a, b), or its complement when `upper`. */
export const incompleteBeta: (x: number, a: number, b: number, upper: boolean) => number = (x, a, b, upper) =>
  betaIncomplete(x, a, b, true, upper)

/** Complementary error function. */
export const complementaryErrorFunction: (x: number) => number = complementaryError

/** Quantile of the beta distribution. */
export const betaQuantileValue: (p: number, alpha: number, beta: number) => number = (p, alpha, beta) =>
  betaQuantileOfStdlib(p, alpha, beta)

/** Quantile of the F distribution. */
export const fQuantileValue: (p: number, numerator: number, denominator: number) => number = (
  p,
  numerator,
  denominator,
) => fQuantileOfStdlib(p, numerator, denominator)

/** Quantile of Student's t distribution. */
export const studentTQuantileValue: (p: number, degreesOfFreedom: number) => number = (p, degreesOfFreedom) =>
  studentTQuantileOfStdlib(p, degreesOfFreedom)
