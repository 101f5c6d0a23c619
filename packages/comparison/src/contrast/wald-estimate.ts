import { normalQuantile, normalUpperTail, studentTQuantile, studentTTwoSided } from '@doorstroom/statistics'
import type { Estimated } from './arm-contrast.ts'

/**
 * Estimate plus and minus a quantile times its standard error: of Student's t with the given degrees of freedom, or of
 * the normal distribution when they are null. The p-value is two-sided against 0.
 *
 * @example
 * waldEstimate({ estimate: 2, stdError: 1, degreesOfFreedom: null, confLevel: 0.95 }).confLow // 0.04003601...
 */
export function waldEstimate(parts: {
  readonly estimate: number
  readonly stdError: number
  readonly degreesOfFreedom: number | null
  readonly confLevel: number
}): Estimated {
  const { estimate, stdError, degreesOfFreedom, confLevel } = parts
  const upper = 1 - (1 - confLevel) / 2
  const ratio = Math.abs(estimate / stdError)
  const margin =
    stdError * (degreesOfFreedom === null ? normalQuantile(upper) : studentTQuantile(upper, degreesOfFreedom))
  const pValue = degreesOfFreedom === null ? 2 * normalUpperTail(ratio) : studentTTwoSided(ratio, degreesOfFreedom)
  return { estimate, stdError, confLow: estimate - margin, confHigh: estimate + margin, pValue }
}
