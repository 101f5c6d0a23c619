import { complementaryErrorFunction } from './stdlib.ts'

/**
 * Upper tail of the standard normal distribution, P(Z > z), computed directly: no digits are lost where
 * one minus the cumulative probability would be rounded to zero. Range 0 to 1; NaN in gives NaN out.
 * Equal to R's `pnorm(z, lower.tail = FALSE)`.
 *
 * @example
 * 2 * normalUpperTail(Math.abs(1.96)) // two-sided p: 0.04999579
 */
export function normalUpperTail(z: number): number {
  return complementaryErrorFunction(z / Math.SQRT2) / 2
}
