/** A share as counts, with its interval. */
interface CountedInterval {
  readonly events: number
  readonly persons: number
  readonly confLow: number
  readonly confHigh: number
}

/**
 * The limits that Wilson's score interval would have had, had the counts been others; null when the given interval is
 * not Wilson's. The confidence level is read off the interval itself: a limit L solves (p - L)^2 = z^2 L (1 - L) / n.
 * Source: Wilson (1927), 10.1080/01621459.1927.10502953.
 *
 * @param exact - exact counts with their interval
 * @param events - events to compute the new limits for
 * @param persons - persons to compute the new limits for, above 0
 * @example
 * wilsonLimits({ events: 12, persons: 40, confLow: 0.1807, confHigh: 0.4543 }, 10, 40) // about { low: 0.14, high: 0.40 }
 */
export function wilsonLimits(
  exact: CountedInterval,
  events: number,
  persons: number,
): { readonly low: number; readonly high: number } | null {
  const share = exact.events / exact.persons
  const squaredQuantile = (limit: number) => ((share - limit) ** 2 * exact.persons) / (limit * (1 - limit))
  const fromLow = squaredQuantile(exact.confLow)
  const fromHigh = squaredQuantile(exact.confHigh)
  const isWilson = Number.isFinite(fromLow) && Math.abs(fromLow - fromHigh) <= 1e-6 * fromHigh
  if (!isWilson) return null
  const centre = events + fromHigh / 2
  const half = Math.sqrt(fromHigh * ((events * (persons - events)) / persons + fromHigh / 4))
  return { low: (centre - half) / (persons + fromHigh), high: (centre + half) / (persons + fromHigh) }
}
