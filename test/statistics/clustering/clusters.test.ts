import {
  cutTree,
  groupDiscrepancy,
  partitionAroundMedoids,
  permutedDiscrepancy,
  silhouettes,
  wardTree,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Tree {
  readonly heights: number[]
  readonly clusters: number[][]
}
interface Trees {
  readonly distances: number[]
  readonly size: number
  readonly D2: Tree
  readonly D: Tree
  readonly medoids: { medoids: number[]; sizes: number[]; mean_distance: number }[]
  readonly silhouettes: number[]
}
interface Discrepancy {
  readonly pseudo_r2: number
  readonly pseudo_f: number
  readonly levene: number
  readonly total: number
  readonly groups: number[]
}

const reference = readReference<{
  plane: Trees
  tied: Trees
  groups: number[]
  weights: number[]
  discrepancy: Discrepancy
  weighted_discrepancy: Discrepancy
  all_permutations: { distances: number[]; share_as_extreme: number }
}>('clustering')

describe.each(['plane', 'tied'] as const)('clusters of the %s points', (name) => {
  const expected = reference[name]
  const distances = { size: expected.size, values: Float64Array.from(expected.distances) }

  it.each(['D2', 'D'] as const)('by Ward (%s) merge and part as in hclust, ties included', (variant) => {
    const tree = wardTree(distances, variant)
    expectAgreement(tree.heights, expected[variant].heights, 1e-11)
    expected[variant].clusters.forEach((clusters, at) => {
      expect([...cutTree(tree, at + 2)]).toEqual(clusters)
    })
  })

  it('around medoids are those of pam', () => {
    expected.medoids.forEach(({ medoids, sizes, mean_distance }, at) => {
      const found = partitionAroundMedoids(distances, at + 2)
      expect([...found.medoids]).toEqual(medoids)
      expectAgreement([found.meanDistance], [mean_distance], 1e-12)
      const counts = medoids.map((_, cluster) => found.clusters.filter((one) => one === cluster).length)
      expect(counts.sort((one, other) => one - other)).toEqual(sizes)
    })
  })

  it('have the silhouettes of cluster::silhouette', () => {
    expectAgreement(silhouettes(distances, cutTree(wardTree(distances), 4))!, expected.silhouettes, 1e-11)
  })
})

it('rows that stand for several persons give the clusters of those persons', () => {
  // Points 0, 0, 1, 5, 5, 5 on a line, and the three different ones with their numbers.
  const between = (points: number[]) => ({
    size: points.length,
    values: Float64Array.from(points.flatMap((one, at) => points.slice(at + 1).map((other) => Math.abs(other - one)))),
  })
  const everyone = between([0, 0, 1, 5, 5, 5])
  const distinct = between([0, 1, 5])
  const members = [2, 1, 3]
  for (const variant of ['D2', 'D'] as const) {
    const heights = wardTree(everyone, variant).heights.filter((height) => height > 0)
    expectAgreement(wardTree(distinct, variant, members).heights, heights, 1e-14)
  }
  const apart = partitionAroundMedoids(distinct, 2, members)
  expect([[...apart.medoids], [...apart.clusters], apart.meanDistance]).toEqual([[0, 2], [0, 0, 1], 1 / 6])
  const each = silhouettes(everyone, Int32Array.of(0, 0, 0, 1, 1, 1))!
  expectAgreement(silhouettes(distinct, Int32Array.of(0, 0, 1), members)!, [each[0]!, each[2]!, each[3]!], 1e-14)
})

describe('the discrepancy of groups', () => {
  const distances = { size: reference.plane.size, values: Float64Array.from(reference.plane.distances) }
  const groups = Int32Array.from(reference.groups)

  it.each([
    ['without weights', undefined, reference.discrepancy],
    ['with weights', reference.weights, reference.weighted_discrepancy],
  ] as const)('%s divides as in an analysis of variance', (_, weights, expected) => {
    const found = groupDiscrepancy(distances, groups, weights)
    expectAgreement(
      [found.pseudoR2, found.pseudoF, found.levene, found.total.discrepancy],
      [expected.pseudo_r2, expected.pseudo_f, expected.levene, expected.total],
      1e-11,
    )
    expectAgreement(
      found.groups.map(({ discrepancy }) => discrepancy),
      expected.groups,
      1e-11,
    )
  })

  it('has a permutation test that comes near the share among all permutations, and follows from the seed', () => {
    const seven = { size: 7, values: Float64Array.from(reference.all_permutations.distances) }
    const observed = groupDiscrepancy(seven, Int32Array.of(0, 0, 0, 0, 1, 1, 1))
    const test = permutedDiscrepancy(seven, observed, 4000, 1)
    // Four standard errors of a share of 4,000.
    const share = reference.all_permutations.share_as_extreme
    expect(Math.abs(test.pValue - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 4000))
    expect(permutedDiscrepancy(seven, observed, 4000, 1)).toEqual(test)
  })

  it('needs two groups, more persons than groups and some difference', () => {
    const three = { size: 3, values: Float64Array.of(1, 5, 4) }
    expect(() => groupDiscrepancy(three, Int32Array.of(0, 0, 0))).toThrow('only one group')
    expect(() => groupDiscrepancy(three, Int32Array.of(0, 1, 2))).toThrow('no more persons than groups')
    expect(() => groupDiscrepancy({ size: 3, values: new Float64Array(3) }, Int32Array.of(0, 0, 1))).toThrow('the same')
  })
})

it('distances that are no distances, and numbers of clusters that cannot be, are refused', () => {
  const three = { size: 3, values: Float64Array.of(1, 5, 4) }
  for (const wrong of [Float64Array.of(1, Number.NaN, 4), Float64Array.of(1, -5, 4), Float64Array.of(1)])
    expect(() => wardTree({ size: 3, values: wrong })).toThrow('distance')
  expect(() => cutTree(wardTree(three), 4)).toThrow('number of clusters')
  expect(() => partitionAroundMedoids(three, 0)).toThrow('number of clusters')
  expect(silhouettes(three, new Int32Array(3))).toBeNull()
  expect([...silhouettes(three, Int32Array.of(0, 0, 1))!]).toEqual([0.8, 0.75, 0])
  expect(wardTree({ size: 1, values: new Float64Array(0) }).heights).toHaveLength(0)
})
