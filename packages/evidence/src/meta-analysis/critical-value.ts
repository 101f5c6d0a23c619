import { normalQuantile, studentTQuantile } from '@doorstroom/statistics'

/** The quantile of an interval: normal without degrees of freedom, else Student's t. */
export function criticalValue(confLevel: number, degreesOfFreedom: number | null): number {
  const p = 1 - (1 - confLevel) / 2
  return degreesOfFreedom === null ? normalQuantile(p) : studentTQuantile(p, degreesOfFreedom)
}
