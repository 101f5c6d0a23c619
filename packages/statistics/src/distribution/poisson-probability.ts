import { poissonDeviance } from './poisson-deviance.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * Poisson probability of a count, mean^count e^-mean / count!, to full precision; a broken count gives the same formula
 * with the gamma function. Equal to R's `dpois(count, mean)` for whole counts.
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 *
 * @example
 * poissonProbability(2, 3) // 0.2240418
 */
export function poissonProbability(count: number, mean: number): number {
  if (count < 0) return 0
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - poissonDeviance(count, mean)) / Math.sqrt(2 * Math.PI * count)
}
