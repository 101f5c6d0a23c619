import { complementaryErrorFunction } from './stdlib.ts'

/**
 * Cumulative probability of the standard normal distribution, P(Z <= z). Range 0 to 1; NaN in gives NaN out.
 * Equal to R's `pnorm(z)`, also far in the lower tail.
 *
 * @example
 * normalCumulative(-1.959963984540054) // 0.025
 */
export function normalCumulative(z: number): number {
  return complementaryErrorFunction(-z / Math.SQRT2) / 2
}
