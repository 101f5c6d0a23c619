import { byarRatioInterval, exactRatioInterval, funnelLimits } from '@doorstroom/statistics'

/** Observed over expected per provider with limits, and the funnel about the pooled share, in the order given. */
export function compute({ spec, table }) {
  const numbers = (part) => (typeof part === 'string' ? Array.from(table.numbers(part)) : [part].flat())
  const [observed, expected, n] = [numbers(spec.observed), numbers(spec.expected), numbers(spec.n)]
  const sum = (values) => values.reduce((total, value) => total + value, 0)
  const pooled = sum(observed) / sum(n)
  const exact = observed.map((count, index) => exactRatioInterval(count, expected[index], 0.95))
  const byar = observed.map((count, index) => byarRatioInterval(count, expected[index], 0.95))
  const limits = n.map((size) => funnelLimits(size, pooled, 0.95))
  return {
    ratio: exact.map(({ estimate }) => estimate),
    exact_lower: exact.map(({ low }) => low),
    exact_upper: exact.map(({ high }) => high),
    byar_lower: byar.map(({ low }) => low),
    byar_upper: byar.map(({ high }) => high),
    pooled,
    funnel95_wald_lower: limits.map(({ wald }) => wald.low),
    funnel95_wald_upper: limits.map(({ wald }) => wald.high),
    qbinom_2_5: limits.map(({ counts }) => counts.low),
    qbinom_97_5: limits.map(({ counts }) => counts.high),
  }
}
