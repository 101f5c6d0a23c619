import type { CompleteArms } from '../contrast/complete-arms.ts'

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
  const { outcome, treated } = arms
  const binary = outcome.every((value) => value === 0 || value === 1)
  const counts = [0, 0, 0, 0]
  if (binary) for (let row = 0; row < outcome.length; row++) counts[2 * treated[row]! + outcome[row]!]!++
  return [
    ...(effective !== null && Math.min(effective.treated, effective.comparison) < 30
      ? ['comparison.fewEffective']
      : []),
    ...(arms.nClusters !== null && arms.nClusters < 30 ? ['comparison.fewClusters'] : []),
    ...(binary && Math.min(...counts) < 5 ? ['comparison.rareEvents'] : []),
  ]
}
