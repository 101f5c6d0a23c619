import { logGamma } from './log-gamma.ts'

/**
 * What Stirling's formula leaves out: log(n!) - log(sqrt(2 pi n) (n / e)^n), for n above 0, broken numbers too.
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function stirlingError(n: number): number {
  if (n < 15) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2
  const square = 1 / (n * n)
  return (
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))))) /
    n
  )
}
