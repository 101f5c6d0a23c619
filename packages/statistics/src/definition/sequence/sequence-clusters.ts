import { cutTree } from '../../clustering/cut-tree.ts'
import { groupDiscrepancy } from '../../clustering/group-discrepancy.ts'
import { partitionAroundMedoids } from '../../clustering/partition-around-medoids.ts'
import { silhouettes } from '../../clustering/silhouettes.ts'
import { wardTree } from '../../clustering/ward-tree.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import { SettingError } from '../../result/setting-error.ts'
import { canonicalOrder, takeSequences } from '../../sequence/canonical-order.ts'
import { distinctSequences } from '../../sequence/distinct-sequences.ts'
import type { DistanceMatrix } from '../../sequence-distance/distance-matrix.ts'
import { describeClusters, type SequenceCluster } from './describe-clusters.ts'
import { chosenDistances, distanceOption } from './distance-option.ts'
import { followUpWarnings } from './follow-up-warnings.ts'
import { sequenceColumns } from './sequence-columns.ts'

export interface SequenceClustersResult {
  /** The largest first. */
  readonly clusters: readonly SequenceCluster[]
  /** Position in `clusters` of each person. */
  readonly assignment: Int32Array
  /** Mean over persons; null with one cluster. */
  readonly silhouette: number | null
  readonly pseudoR2: number | null
  readonly n: number
  readonly leftOut: number
  readonly warnings: readonly string[]
}

type Method = (distances: DistanceMatrix, count: number, members: Float64Array) => Int32Array

const methods: Readonly<Record<string, Method>> = {
  ward: (distances, count, members) => cutTree(wardTree(distances, 'D2', members), count),
  'ward-d': (distances, count, members) => cutTree(wardTree(distances, 'D', members), count),
  medoids: (distances, count, members) => partitionAroundMedoids(distances, count, members).clusters,
}

const methodOption: EstimatorOption = {
  id: 'method',
  text: {
    nl: 'ward (op gekwadrateerde afstanden), ward-d (op afstanden zelf) of medoids (rond middelste personen)',
    en: 'ward (on squared distances), ward-d (on distances as they are) or medoids (around middle persons)',
  },
  values: Object.keys(methods),
  default: 'ward',
}
const clustersOption: EstimatorOption = {
  id: 'clusters',
  text: { nl: 'aantal groepen', en: 'number of clusters' },
  values: 'number',
  default: 4,
}

/** Groups of people with trajectories that are alike. */
export const sequenceClustersEstimator: Estimator<SequenceClustersResult> = {
  id: 'sequence-clusters',
  label: { nl: 'Groepen van gelijkende trajecten', en: 'Clusters of sequences' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Het aantal groepen en de afstand zijn gekozen, niet gevonden: kijk ook naar andere.',
      en: 'The number of clusters and the distance were chosen, not found: look at others too.',
    },
    {
      nl: 'Er komen altijd groepen uit, ook als er geen zijn; een gemiddeld silhouet onder 0,25 wijst daarop.',
      en: 'There will always be clusters, even where there are none; a mean silhouette below 0.25 is a sign of that.',
    },
  ],
  sources: [
    { author: 'Murtagh and Legendre', year: 2014, doi: '10.1007/s00357-014-9161-z', taken: 'Ward’s method' },
    {
      author: 'Kaufman and Rousseeuw',
      year: 1990,
      doi: '10.1002/9780470316801',
      taken: 'partitioning around medoids, reading of the silhouette',
    },
    {
      author: 'Studer and Ritschard',
      year: 2016,
      doi: '10.1111/rssa.12125',
      taken: 'distances between sequences and their costs',
    },
  ],
  reference: 'clustering',
  roles: { required: ['states'], optional: ['weights'] },
  options: [clustersOption, methodOption, distanceOption],
  estimate(columns, settings) {
    const { sequences: given, weights, leftOut } = sequenceColumns(columns)
    const count = Number(optionValue(clustersOption, settings))
    const order = canonicalOrder(given).filter((person) => (weights?.[person] ?? 1) > 0)
    const everyone = takeSequences(given, order)
    const { first, group, counts } = distinctSequences(everyone)
    if (!Number.isInteger(count) || count < 1) throw new SettingError('the number of clusters must be 1 or more')
    if (first.length < count) throw tooFewSequences()
    const sequences = takeSequences(everyone, first)
    const members = new Float64Array(first.length)
    group.forEach((distinct, place) => {
      members[distinct]! += weights?.[order[place]!] ?? 1
    })
    const distances = chosenDistances(settings, sequences, members)
    const found = methods[String(optionValue(methodOption, settings))]!(distances, count, members)
    const { clusters, rank } = describeClusters(distances, found, members, counts, count)
    const assignment = new Int32Array(given.persons).fill(-1)
    group.forEach((distinct, place) => {
      assignment[order[place]!] = rank[found[distinct]!]!
    })
    const each = silhouettes(distances, found, counts)
    const silhouette = each && each.reduce((sum, one, row) => sum + counts[row]! * one, 0) / order.length
    return {
      clusters: clusters.map((cluster) => ({ ...cluster, medoid: order[first[cluster.medoid]!]! })),
      assignment,
      silhouette,
      pseudoR2: count > 1 && order.length > count ? groupDiscrepancy(distances, found, members).pseudoR2 : null,
      n: order.length,
      leftOut,
      warnings: [
        ...followUpWarnings(given),
        ...(silhouette !== null && silhouette < 0.25 ? ['statistics.weakClusters'] : []),
      ],
    }
  },
  tidy({ clusters, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    return clusters.flatMap(({ share, n, discrepancy }, at) => [
      row({ term: `share of cluster ${at + 1}`, unit: 'share', estimate: share, n }),
      row({ term: `discrepancy of cluster ${at + 1}`, unit: 'distance', estimate: discrepancy, n }),
    ])

    function row(parts: { term: string; unit: string; estimate: number; n: number }) {
      return placeRow(placed, { estimator: 'sequence-clusters', ...parts }, leftOut)
    }
  },
  glance({ silhouette, n, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const reasons = silhouette === null ? ['statistics.oneCluster'] : []
    const parts = { term: 'mean-silhouette', unit: 'index', estimate: silhouette, n, reasons }
    return placeRow(placed, { estimator: 'sequence-clusters', ...parts }, leftOut)
  },
}

function tooFewSequences(): EstimationFailure {
  return new EstimationFailure('statistics.tooFewSequences', {
    nl: 'Er zijn minder verschillende trajecten dan groepen.',
    en: 'There are fewer different sequences than clusters.',
  })
}
