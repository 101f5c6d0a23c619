import type { ClusterIndex } from '../cluster/index-clusters.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses 0/1 outcomes that are the same within every cluster: the spread between clusters would be without end.
 *
 * @throws EstimationFailure `statistics.noSpreadWithin`.
 */
export function checkMixedOutcomes(outcome: Float64Array, { of, codes }: ClusterIndex): void {
  const seen = new Int8Array(codes.length).fill(-1)
  for (let row = 0; row < outcome.length; row += 1) {
    const cluster = of[row]!
    if (seen[cluster] === 1 - outcome[row]!) return
    seen[cluster] = outcome[row]!
  }
  throw new EstimationFailure('statistics.noSpreadWithin', {
    nl: 'In elke groep heeft iedereen dezelfde uitkomst, dus binnen groepen valt niets te voorspellen.',
    en: 'In every cluster everyone has the same outcome, so there is nothing to predict within clusters.',
  })
}
