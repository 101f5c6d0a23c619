import { studentTUpperTail } from './student-t-upper-tail.ts'

/**
 * Cumulative probability of Student's t distribution, P(T <= t). Degrees of freedom may be fractional; Infinity gives
 * the normal value. NaN in gives NaN out. Equal to R's `pt(t, df)`.
 *
 * @example
 * studentTCumulative(-2.228138851986274, 10) // 0.025
 */
export function studentTCumulative(t: number, degreesOfFreedom: number): number {
  return studentTUpperTail(-t, degreesOfFreedom)
}
