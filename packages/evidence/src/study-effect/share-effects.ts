import type { StudyEffects } from '../meta-analysis/study-effects.ts'
import { type EffectOfStudy, effectColumn, requireNotNegative } from './effect-column.ts'

/** Measures of one share, by the names metafor gives them: raw, log, log odds, arcsine root, Freeman and Tukey. */
export const shareMeasures = ['PR', 'PLN', 'PLO', 'PAS', 'PFT'] as const
export type ShareMeasure = (typeof shareMeasures)[number]

const withoutCorrection: readonly ShareMeasure[] = ['PAS', 'PFT']

/**
 * Effects from one share per study, equal to metafor's `escalc`. When nobody or everybody has the event 0.5 is added to
 * both counts (not for PAS and PFT). NaN where missing.
 *
 * @throws EstimationFailure `evidence.negativeCount` (also for more events than persons), `evidence.notFinite`.
 *
 * Source: Freeman and Tukey (1950), Annals of Mathematical Statistics 21, doi 10.1214/aoms/1177729756.
 *
 * @example
 * shareEffects('PLO', { events: Float64Array.of(5), n: Float64Array.of(10) }).estimates[0] // 0
 */
export function shareEffects(
  measure: ShareMeasure,
  { events, n }: { readonly events: Float64Array; readonly n: Float64Array },
): StudyEffects {
  const others = n.map((persons, study) => persons - events[study]!)
  requireNotNegative(events, others)
  return effectColumn([events, others], (x = 0, m = 0) => {
    const extra = !withoutCorrection.includes(measure) && (x === 0 || m === 0) ? 0.5 : 0
    return effects[measure](x + extra, m + extra, x + m + 2 * extra)
  })
}

const effects: Readonly<Record<ShareMeasure, (x: number, m: number, n: number) => EffectOfStudy>> = {
  PR: (x, m, n) => [x / n, ((x / n) * (m / n)) / n],
  PLN: (x, _, n) => [Math.log(x / n), 1 / x - 1 / n],
  PLO: (x, m) => [Math.log(x / m), 1 / x + 1 / m],
  PAS: (x, _, n) => [Math.asin(Math.sqrt(x / n)), 1 / (4 * n)],
  PFT: (x, _, n) => [
    (Math.asin(Math.sqrt(x / (n + 1))) + Math.asin(Math.sqrt((x + 1) / (n + 1)))) / 2,
    1 / (4 * n + 2),
  ],
}
