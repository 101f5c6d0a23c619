import type { RandomStream } from '../random/random-stream.ts'

/** Below this many outcomes of one uniform number its grain cannot be felt. */
const mostOutcomes = 2 ** 32

/**
 * How often each of n rows occurs in a sample of n with replacement, written over `counts`. Several rows are drawn from
 * one uniform number while n to that power stays below 2^32, so that no row's chance is off by more than one in 2^21.
 *
 * @param counts - One place per row; what it held is lost.
 *
 * Source: Efron (1979), Annals of Statistics 7, doi 10.1214/aos/1176344552.
 *
 * @example
 * resampleCounts(randomStream(1), new Int32Array(3)).reduce((sum, count) => sum + count, 0) // 3
 */
export function resampleCounts<Counts extends Int32Array | Float64Array>(stream: RandomStream, counts: Counts): Counts {
  const rows = counts.length
  counts.fill(0)
  let perNumber = 1
  while (rows ** (perNumber + 1) <= mostOutcomes && perNumber < 16) perNumber += 1
  for (let drawn = 0; drawn < rows; ) {
    let rest = stream.uniform()
    for (let part = 0; part < perNumber && drawn < rows; part += 1, drawn += 1) {
      const scaled = rest * rows
      const row = Math.min(rows - 1, Math.floor(scaled))
      rest = scaled - row
      counts[row]! += 1
    }
  }
  return counts
}
