import type { ClusterTree } from './ward-tree.ts'

/**
 * The cluster of each person, from 0, when a tree is cut into a number of clusters; numbered by their first person.
 * Equal to `stats::cutree`.
 *
 * @throws RangeError when the number of clusters is not a whole number from 1 to the number of persons.
 *
 * @example
 * cutTree(wardTree({ size: 3, values: Float64Array.of(1, 5, 4) }), 2) // Int32Array [0, 0, 1]
 */
export function cutTree({ size, low, high }: ClusterTree, clusters: number): Int32Array {
  if (!Number.isInteger(clusters) || clusters < 1 || clusters > size)
    throw new RangeError('the number of clusters must be a whole number from 1 to the number of persons')
  const parent = Int32Array.from({ length: size }, (_, person) => person)
  for (let merge = 0; merge < size - clusters; merge += 1) parent[high[merge]!] = low[merge]!
  const result = new Int32Array(size)
  let found = 0
  for (let person = 0; person < size; person += 1) {
    const above = parent[person]!
    if (above === person) {
      result[person] = found
      found += 1
    } else result[person] = result[above]!
  }
  return result
}
