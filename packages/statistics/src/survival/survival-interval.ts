import { normalQuantile } from '../distribution/normal-quantile.ts'

/** Scales on which the interval of a probability is made symmetric. */
export const intervalScales = ['log-log', 'log', 'plain'] as const
export type IntervalScale = (typeof intervalScales)[number]

/**
 * Interval of a survival probability or cumulative incidence from its standard error, in the forms of R's `survival`
 * package: symmetric on log(-log p), on log p, or on p itself; the last two are cut off at 0 and 1. A probability of
 * 0 or 1 has no standard error of its own: at 1 (0 for an incidence) the log-log interval does not exist.
 *
 * @returns Limits, or nulls where the scale has none.
 */
export function survivalInterval(
  probability: number,
  stdError: number | null,
  confLevel: number,
  scale: IntervalScale,
): { confLow: number | null; confHigh: number | null } {
  if (stdError === null) return { confLow: null, confHigh: null }
  const reach = normalQuantile((1 + confLevel) / 2) * stdError
  return limitsOnScale[scale](probability, reach)
}

const none = { confLow: null, confHigh: null }

const limitsOnScale: Record<
  IntervalScale,
  (probability: number, reach: number) => { confLow: number | null; confHigh: number | null }
> = {
  'log-log': (probability, reach) => {
    if (probability <= 0 || probability >= 1) return none
    const log = Math.log(probability)
    const shift = reach / (probability * Math.abs(log))
    return { confLow: Math.exp(log * Math.exp(shift)), confHigh: Math.exp(log * Math.exp(-shift)) }
  },
  log: (probability, reach) =>
    probability <= 0
      ? none
      : {
          confLow: probability * Math.exp(-reach / probability),
          confHigh: Math.min(1, probability * Math.exp(reach / probability)),
        },
  plain: (probability, reach) => ({
    confLow: Math.max(0, probability - reach),
    confHigh: Math.min(1, probability + reach),
  }),
}
