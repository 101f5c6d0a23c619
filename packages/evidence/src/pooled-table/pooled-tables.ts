import { chiSquaredUpperTail, normalQuantile, normalUpperTail } from '@doorstroom/statistics'

/** One effect over many tables, on the scale of its measure (a logarithm for ratios). */
export interface PooledTables {
  readonly estimate: number
  readonly stdError: number
  readonly confLow: number
  readonly confHigh: number
  /** Two-sided, against 0. */
  readonly pValue: number
  /** Heterogeneity of the tables, chi-squared with its degrees of freedom. */
  readonly q: number
  readonly qDegreesOfFreedom: number
  readonly qPValue: number
}

/** An estimate with its normal interval and the heterogeneity about it. */
export function pooledWald(
  { estimate, stdError }: { readonly estimate: number; readonly stdError: number },
  { q, freedom }: { readonly q: number; readonly freedom: number },
  confLevel: number,
): PooledTables {
  const reach = normalQuantile(1 - (1 - confLevel) / 2) * stdError
  return {
    estimate,
    stdError,
    confLow: estimate - reach,
    confHigh: estimate + reach,
    pValue: 2 * normalUpperTail(Math.abs(estimate) / stdError),
    q,
    qDegreesOfFreedom: freedom,
    qPValue: freedom > 0 ? chiSquaredUpperTail(q, freedom) : 1,
  }
}
