/**
 * Lower triangle, by rows, of the cross products of the columns of row-wise cells, weighted by counts (null: each row
 * once). Rows with count 0 are skipped.
 */
export function crossProducts(
  cells: Float64Array,
  width: number,
  counts: Int32Array | null,
  products: Float64Array,
): Float64Array {
  products.fill(0)
  const rows = cells.length / width
  for (let row = 0; row < rows; row += 1) {
    const count = counts === null ? 1 : counts[row]!
    if (count === 0) continue
    const start = row * width
    let place = 0
    for (let left = 0; left < width; left += 1) {
      const value = count * cells[start + left]!
      for (let right = 0; right <= left; right += 1, place += 1) products[place]! += value * cells[start + right]!
    }
  }
  return products
}
