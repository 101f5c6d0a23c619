/**
 * Sums of vectors per cluster: `vectors[position * width + index]`, with the row of each position in `order` and the
 * cluster of each row in `clusters` (any whole numbers). Gives the sums in the same shape and the number of clusters;
 * without clusters the vectors themselves.
 */
export function clusterTotals(
  vectors: Float64Array,
  width: number,
  clusters: Int32Array | undefined,
  order: Int32Array,
): [totals: Float64Array, count: number] {
  if (clusters === undefined) return [vectors, order.length]
  const numbers = new Map<number, number>()
  const numberOf = Int32Array.from(order, (row) => {
    const cluster = clusters[row]!
    const known = numbers.get(cluster) ?? numbers.size
    numbers.set(cluster, known)
    return known
  })
  const totals = new Float64Array(numbers.size * width)
  for (let position = 0; position < order.length; position += 1)
    for (let index = 0; index < width; index += 1)
      totals[numberOf[position]! * width + index]! += vectors[position * width + index]!
  return [totals, numbers.size]
}
