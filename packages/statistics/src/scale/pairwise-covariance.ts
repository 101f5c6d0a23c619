/**
 * Covariances of items, each from the persons who answered both (n - 1 in the denominator), variances from all who
 * answered the item. Equal to R's `cov(items, use = "pairwise")`. NaN where fewer than two persons answered both.
 *
 * @example
 * pairwiseCovariance([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 7)]) // [[1, 2.5], [2.5, 6.333]]
 */
export function pairwiseCovariance(items: readonly Float64Array[]): Float64Array[] {
  const covariance = items.map(() => new Float64Array(items.length))
  items.forEach((left, i) => {
    for (let j = i; j < items.length; j += 1) {
      const value = covarianceOf(left, items[j]!)
      covariance[i]![j] = value
      covariance[j]![i] = value
    }
  })
  return covariance
}

function covarianceOf(left: Float64Array, right: Float64Array): number {
  let n = 0
  let sumLeft = 0
  let sumRight = 0
  for (let row = 0; row < left.length; row += 1) {
    const one = left[row]!
    const other = right[row]!
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    n += 1
    sumLeft += one
    sumRight += other
  }
  const centreLeft = sumLeft / n
  const centreRight = sumRight / n
  let products = 0
  for (let row = 0; row < left.length; row += 1) {
    const product = (left[row]! - centreLeft) * (right[row]! - centreRight)
    if (!Number.isNaN(product)) products += product
  }
  return n > 1 ? products / (n - 1) : Number.NaN
}
