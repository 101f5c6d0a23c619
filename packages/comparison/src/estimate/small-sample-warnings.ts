import type { CompleteArms } from '../contrast/complete-arms.ts'
import { rareEventWarnings } from './rare-event-warnings.ts'

/**
 * Where a large-sample interval is known to be too narrow: an arm that effectively counts fewer than 30
 * (`comparison.fewEffective`), fewer than 30 clusters (`comparison.fewClusters`), fewer than 5 people with, or without, a
 * 0/1 outcome in an arm (`comparison.rareEvents`).
 *
 * @example
 * smallSampleWarnings(arms, { treated: 12, comparison: 300 }) // ['comparison.fewEffective'] for a continuous outcome
 */
export function smallSampleWarnings(
  arms: CompleteArms,
  effective: { readonly treated: number; readonly comparison: number } | null,
): string[] {
  return [
    ...(effective !== null && Math.min(effective.treated, effective.comparison) < 30
      ? ['comparison.fewEffective']
      : []),
    ...(arms.nClusters !== null && arms.nClusters < 30 ? ['comparison.fewClusters'] : []),
    ...rareEventWarnings(arms),
  ]
}
