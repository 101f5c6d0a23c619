/** The products of every pair of columns per row, four pairs beside each other, for sums over many resamples. */
export interface PairProducts {
  readonly rows: number
  readonly pairs: number
  /** Four numbers per row each. */
  readonly groups: readonly Float64Array[]
  /** Rows that occur in a resample, and how often: workspace. */
  readonly places: Int32Array
  readonly times: Float64Array
}

/** More numbers than this are not kept; a resample then multiplies them again. */
const mostNumbers = 4e6

/** Products of the columns of row-wise cells, in the order of a lower triangle by rows; null when they are too many. */
export function pairProducts(cells: Float64Array, width: number): PairProducts | null {
  const rows = cells.length / width
  const pairs = (width * (width + 1)) / 2
  if (rows * pairs > mostNumbers) return null
  const groups = Array.from({ length: Math.ceil(pairs / 4) }, () => new Float64Array(4 * rows))
  for (let row = 0; row < rows; row += 1) {
    let pair = 0
    for (let left = 0; left < width; left += 1)
      for (let right = 0; right <= left; right += 1, pair += 1)
        groups[pair >> 2]![4 * row + (pair & 3)] = cells[row * width + left]! * cells[row * width + right]!
  }
  return { rows, pairs, groups, places: new Int32Array(rows), times: new Float64Array(rows) }
}

/** Sums of the products over a resample, written over `sums`. */
export function resampledProducts(products: PairProducts, counts: Int32Array, sums: Float64Array): void {
  const { groups, places, times } = products
  let used = 0
  for (let row = 0; row < counts.length; row += 1) {
    const count = counts[row]!
    if (count === 0) continue
    places[used] = 4 * row
    times[used] = count
    used += 1
  }
  const last = sums.length - 1
  for (let group = 0; group < groups.length; group += 1) {
    const numbers = groups[group]!
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let index = 0; index < used; index += 1) {
      const place = places[index]!
      const count = times[index]!
      first += count * numbers[place]!
      second += count * numbers[place + 1]!
      third += count * numbers[place + 2]!
      fourth += count * numbers[place + 3]!
    }
    const pair = 4 * group
    sums[pair] = first
    if (pair < last) sums[pair + 1] = second
    if (pair + 1 < last) sums[pair + 2] = third
    if (pair + 2 < last) sums[pair + 3] = fourth
  }
}
