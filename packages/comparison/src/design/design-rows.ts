import { defineRow, type Estimand, type ResultRow } from '@doorstroom/statistics'

/** What the rows of a weighted design are made of. */
export interface WeightedDesign {
  readonly treated: Uint8Array
  readonly propensity: Float64Array
  readonly effectiveSampleSize: { readonly treated: number; readonly comparison: number }
  /** Number of the treated inside the common support. */
  readonly supported: number
  readonly estimand: Estimand
  readonly population: string
}

const arms = ['comparison', 'treated'] as const
const tenths = Array.from({ length: 10 }, (_, bin) => bin)

/**
 * Rows of measure `comparison-design`: `effective-sample-size` per arm, `common-support` (share of the treated), and
 * how many persons per arm have a score in each tenth (`propensity 0.1-0.2`: 0.1 included, 0.2 not; 1 in the last).
 *
 * @example
 * designRows(weighted).find((row) => row.term === 'common-support')
 */
export function designRows(weighted: WeightedDesign): ResultRow[] {
  const { treated, propensity, effectiveSampleSize, supported, estimand, population } = weighted
  const size = [0, 0]
  const counts = tenths.map(() => [0, 0])
  for (const [row, score] of propensity.entries()) {
    const arm = treated[row]!
    const bin = counts[Math.min(9, Math.floor(score * 10))]!
    size[arm] = size[arm]! + 1
    bin[arm] = bin[arm]! + 1
  }
  const shared = { measure: 'comparison-design', population, horizonDays: 0, estimand }
  const perArm = (index: number) => ({ ...shared, arm: arms[index]!, unit: 'persons', n: size[index]! })
  return [
    ...[1, 0].map((index) =>
      defineRow({
        ...perArm(index),
        estimator: `${estimand}-weights`,
        term: 'effective-sample-size',
        estimate: effectiveSampleSize[arms[index]!],
      }),
    ),
    defineRow({
      ...shared,
      estimator: 'propensity-score',
      term: 'common-support',
      unit: 'share',
      arm: 'treated',
      estimate: supported / size[1]!,
      n: size[1]!,
      nEvents: supported,
    }),
    ...[1, 0].flatMap((index) =>
      tenths.map((bin) =>
        defineRow({
          ...perArm(index),
          estimator: 'propensity-score',
          term: `propensity ${(bin / 10).toFixed(1)}-${((bin + 1) / 10).toFixed(1)}`,
          estimate: counts[bin]![index]!,
        }),
      ),
    ),
  ]
}
