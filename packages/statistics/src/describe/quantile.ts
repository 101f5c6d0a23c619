import { quantile as quantileOfSample } from 'simple-statistics'

/**
 * Sample quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), R's default
 * `quantile(x, p)`. p from 0 (lowest) to 1 (highest). Missing values (NaN) are left out; NaN when nothing is left.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361-365, doi 10.1080/00031305.1996.10473566.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const present = Array.from(values).filter((value) => !Number.isNaN(value))
  return present.length === 0 ? Number.NaN : quantileOfSample(present, p)
}
