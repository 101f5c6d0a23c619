import { indexClusters } from '../cluster/index-clusters.ts'
import { mean } from '../describe/mean.ts'
import { fQuantile } from '../distribution/f-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkClusters } from './check-clusters.ts'

/** The intraclass correlation of clusters of rows, from a one-way analysis of variance. */
export interface ClusterCorrelation {
  /** Can fall below 0 when clusters differ less than chance would make them. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** 1 + (usual cluster size - 1) correlation: how many times more rows a clustered study needs. */
  readonly designEffect: number
  /** Size that stands for unequal clusters. */
  readonly usualSize: number
  readonly n: number
  readonly clusterCount: number
}

/**
 * Intraclass correlation of clusters by the analysis of variance estimator, with the interval of Searle: exact for
 * normal outcomes in clusters of one size, close to it for unequal ones.
 *
 * @throws EstimationFailure `statistics.oneCluster`, `statistics.noRepeats`, `statistics.noSpreadWithin`,
 * `statistics.constantOutcome`, `statistics.infiniteValue`.
 *
 * Sources: Donner (1986), International Statistical Review 54, 67-82, doi 10.2307/1403259; Searle (1971), Linear
 * Models.
 *
 * @example
 * analysisOfVarianceCorrelation(Float64Array.of(1, 3, 5, 7), Int32Array.of(1, 1, 2, 2), 0.95).estimate // 7/9
 */
export function analysisOfVarianceCorrelation(
  outcome: Float64Array,
  clusters: Int32Array,
  confLevel: number,
): ClusterCorrelation {
  if (outcome.length !== clusters.length) throw new RangeError('outcome and clusters must have the same length')
  if (!outcome.every(Number.isFinite))
    throw new EstimationFailure('statistics.infiniteValue', {
      nl: 'Een uitkomst ontbreekt of is oneindig.',
      en: 'An outcome is missing or infinite.',
    })
  const index = indexClusters(clusters)
  checkClusters(index)
  const n = outcome.length
  const count = index.codes.length
  const centre = mean(outcome)
  const sums = new Float64Array(count)
  for (let row = 0; row < n; row += 1) sums[index.of[row]!]! += outcome[row]! - centre
  let between = 0
  let squaredSizes = 0
  for (let cluster = 0; cluster < count; cluster += 1) {
    between += sums[cluster]! ** 2 / index.sizes[cluster]!
    squaredSizes += index.sizes[cluster]! ** 2
  }
  let within = 0
  for (let row = 0; row < n; row += 1)
    within += (outcome[row]! - centre - sums[index.of[row]!]! / index.sizes[index.of[row]!]!) ** 2
  if (!(within > 1e-20 * (between + within + n * centre * centre)))
    throw noSpread(between > 1e-20 * n * centre * centre)
  const freedom = [count - 1, n - count] as const
  const ratio = between / freedom[0] / (within / freedom[1])
  const usualSize = (n - squaredSizes / n) / freedom[0]
  const at = (value: number) => (value - 1) / (value + usualSize - 1)
  const level = (1 + confLevel) / 2
  const estimate = at(ratio)
  return {
    estimate,
    low: at(ratio / fQuantile(level, freedom[0], freedom[1])),
    high: at(ratio * fQuantile(level, freedom[1], freedom[0])),
    designEffect: 1 + (usualSize - 1) * estimate,
    usualSize,
    n,
    clusterCount: count,
  }
}

function noSpread(between: boolean): EstimationFailure {
  return between
    ? new EstimationFailure('statistics.noSpreadWithin', {
        nl: 'Binnen elke groep is de uitkomst overal gelijk.',
        en: 'Within every cluster the outcome is the same everywhere.',
      })
    : new EstimationFailure('statistics.constantOutcome', {
        nl: 'Iedereen heeft dezelfde uitkomst, dus er is geen spreiding om te verdelen.',
        en: 'Everyone has the same outcome, so there is no spread to divide.',
      })
}
