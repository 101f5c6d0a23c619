import { gammaCumulative } from './gamma-cumulative.ts'

/**
 * Upper tail of the Poisson distribution, P(X > count), computed directly. 1 below 0; a broken count is rounded down;
 * NaN in gives NaN out. Equal to R's `ppois(count, mean, lower.tail = FALSE)`.
 *
 * @example
 * poissonUpperTail(2, 3) // 0.5768099
 */
export function poissonUpperTail(count: number, mean: number): number {
  if (count < 0) return 1
  return mean === 0 ? 0 : gammaCumulative(mean, Math.floor(count + 1e-7) + 1)
}
