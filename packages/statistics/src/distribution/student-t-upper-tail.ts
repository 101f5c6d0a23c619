import { studentTTwoSided } from './student-t-two-sided.ts'

/**
 * Upper tail of Student's t distribution, P(T > t), so that a small one keeps its digits. Degrees of freedom may be
 * fractional; Infinity gives the normal value. NaN in gives NaN out. Equal to R's `pt(t, df, lower.tail = FALSE)`.
 *
 * @example
 * studentTUpperTail(2.228138851986274, 10) // 0.025
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  const half = studentTTwoSided(t, degreesOfFreedom) / 2
  return t < 0 ? 1 - half : half
}
