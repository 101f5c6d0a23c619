import { normalQuantile } from '../distribution/normal-quantile.ts'

/** Limits of a correlation through Fisher's z with the given standard error; null when the error is not a number. */
export function fisherInterval(
  correlation: number,
  stdError: number,
  confLevel: number,
): { readonly low: number | null; readonly high: number | null } {
  if (!(stdError > 0 && Number.isFinite(stdError))) return { low: null, high: null }
  const centre = Math.atanh(correlation)
  const reach = normalQuantile((1 + confLevel) / 2) * stdError
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) }
}
