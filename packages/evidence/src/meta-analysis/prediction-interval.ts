import { criticalValue } from './critical-value.ts'
import type { MetaRegression } from './meta-regression.ts'

/** Limits between which the true effect of a new study is expected. */
export interface PredictionInterval {
  readonly low: number
  readonly high: number
  /** Square root of the variance between studies plus the squared error of the average. */
  readonly stdError: number
}

/**
 * Prediction interval of a meta-analysis without moderators. Degrees of freedom decide the distribution: those of the
 * analysis by default (as metafor: the normal distribution for a normal test, else t on studies - 1); `studies - 2`
 * gives the interval of Higgins, Thompson and Spiegelhalter, and of Riley, Higgins and Deeks. Null when the model has
 * no spread between studies (equal effects), or no degrees of freedom are left.
 *
 * Sources: Higgins, Thompson and Spiegelhalter (2009), Journal of the Royal Statistical Society A 172, doi
 * 10.1111/j.1467-985X.2008.00552.x; Riley, Higgins and Deeks (2011), BMJ 342, doi 10.1136/bmj.d549.
 *
 * @example
 * predictionInterval(metaRegression({ estimates, variances, method: 'DL' }), estimates.length - 2)
 */
export function predictionInterval(
  fit: MetaRegression,
  degreesOfFreedom: number | null = fit.degreesOfFreedom,
): PredictionInterval | null {
  const estimate = fit.coefficients[0]!
  if (fit.method === 'EE' || (degreesOfFreedom !== null && degreesOfFreedom < 1)) return null
  const stdError = Math.sqrt(fit.tauSquared + fit.stdErrors[0]! ** 2)
  const reach = criticalValue(fit.confLevel, degreesOfFreedom) * stdError
  return { low: estimate - reach, high: estimate + reach, stdError }
}
