import { poissonDeviance } from './poisson-deviance.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Probability of exactly so many events in n trials with the given chance, to full precision. 0 outside 0 to n.
 * Equal to R's `dbinom(events, n, share)`.
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 *
 * @example
 * binomialProbability(3, 10, 0.5) // 0.1171875
 */
export function binomialProbability(events: number, n: number, share: number): number {
  if (!Number.isInteger(events) || events < 0 || events > n) return 0
  if (share === 0 || share === 1) return events === n * share ? 1 : 0
  const others = n - events
  if (events === 0) return Math.exp(n * Math.log1p(-share))
  if (others === 0) return Math.exp(n * Math.log(share))
  const exponent =
    stirlingError(n) -
    stirlingError(events) -
    stirlingError(others) -
    poissonDeviance(events, n * share) -
    poissonDeviance(others, n * (1 - share))
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * events * others))
}
