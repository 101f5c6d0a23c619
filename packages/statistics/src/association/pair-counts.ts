/** What ties within one column add up to. */
export interface TieCounts {
  /** Pairs tied: sum of t (t - 1) / 2. */
  readonly pairs: number
  /** Sum of t (t - 1) (2 t + 5). */
  readonly weighted: number
  /** Sum of t (t - 1) (t - 2). */
  readonly triples: number
}

export interface PairCounts {
  /** Concordant less discordant pairs. */
  readonly score: number
  readonly tiesX: TieCounts
  readonly tiesY: TieCounts
}

/** Concordant less discordant pairs of two complete columns, and the ties in each, by sorting and merging. */
export function pairCounts(x: Float64Array, y: Float64Array): PairCounts {
  const n = x.length
  const order = new Uint32Array(n)
  for (let row = 0; row < n; row += 1) order[row] = row
  order.sort((left, right) => x[left]! - x[right]! || y[left]! - y[right]!)
  const sortedX = new Float64Array(n)
  const sortedY = new Float64Array(n)
  for (let place = 0; place < n; place += 1) {
    sortedX[place] = x[order[place]!]!
    sortedY[place] = y[order[place]!]!
  }
  const tiesX = tieCounts(n, (place) => sortedX[place] === sortedX[place - 1])
  const tiedBoth = tieCounts(
    n,
    (place) => sortedX[place] === sortedX[place - 1] && sortedY[place] === sortedY[place - 1],
  )
  const discordant = sortCountingSwaps(sortedY)
  const tiesY = tieCounts(n, (place) => sortedY[place] === sortedY[place - 1])
  const all = (n * (n - 1)) / 2
  return { score: all - tiesX.pairs - tiesY.pairs + tiedBoth.pairs - 2 * discordant, tiesX, tiesY }
}

function tieCounts(n: number, tiedWithPrevious: (place: number) => boolean): TieCounts {
  const sums = { pairs: 0, weighted: 0, triples: 0 }
  let size = 1
  for (let place = 1; place <= n; place += 1) {
    if (place < n && tiedWithPrevious(place)) {
      size += 1
      continue
    }
    sums.pairs += (size * (size - 1)) / 2
    sums.weighted += size * (size - 1) * (2 * size + 5)
    sums.triples += size * (size - 1) * (size - 2)
    size = 1
  }
  return sums
}

/** Merge sort in place that counts how many values pass a larger one on their way. */
function sortCountingSwaps(values: Float64Array): number {
  const n = values.length
  let source = values
  let target = new Float64Array(n)
  let swaps = 0
  for (let width = 1; width < n; width *= 2) {
    for (let from = 0; from < n; from += 2 * width) {
      const middle = Math.min(from + width, n)
      const end = Math.min(from + 2 * width, n)
      let left = from
      let right = middle
      for (let place = from; place < end; place += 1) {
        if (left < middle && (right >= end || source[left]! <= source[right]!)) {
          target[place] = source[left]!
          left += 1
        } else {
          target[place] = source[right]!
          right += 1
          swaps += middle - left
        }
      }
    }
    const swapped = source
    source = target
    target = swapped as Float64Array<ArrayBuffer>
  }
  if (source !== values) values.set(source)
  return swaps
}
