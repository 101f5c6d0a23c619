import type { ClusterIndex } from '../cluster/index-clusters.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses clusters that carry no variance between and within: a single one, or none with two rows.
 *
 * @throws EstimationFailure `statistics.oneCluster`, `statistics.noRepeats`.
 */
export function checkClusters({ codes, of }: ClusterIndex): void {
  if (codes.length < 2)
    throw new EstimationFailure('statistics.oneCluster', {
      nl: 'Er is maar één groep. Verschil tussen groepen vraagt om minstens twee groepen.',
      en: 'There is only one cluster. Differences between clusters ask for at least two.',
    })
  if (codes.length === of.length)
    throw new EstimationFailure('statistics.noRepeats', {
      nl: 'Elke groep telt één rij, dus verschil tussen en binnen groepen is niet te scheiden.',
      en: 'Every cluster has one row, so differences between and within clusters cannot be told apart.',
    })
}
