/** Corrections for several tests, by the name R gives them in `p.adjust`. */
export const adjustments = ['holm', 'hochberg', 'hommel', 'BH', 'BY', 'bonferroni', 'none'] as const
export type Adjustment = (typeof adjustments)[number]

/**
 * p-values corrected for several tests. `holm`, `hochberg`, `hommel` and `bonferroni` keep the chance of any false
 * finding at its level (Hochberg and Hommel when tests are independent or positively dependent); `BH` keeps the expected
 * share of false findings there, `BY` under any dependence. Equal to R's `p.adjust(p, method)`.
 *
 * @param pValues - Between 0 and 1; null (not computed) stays null and does not count as a test.
 * @returns corrected values in the given order
 * @throws RangeError for a p-value outside 0 to 1.
 *
 * Sources: Holm (1979), Scandinavian Journal of Statistics 6, 65-70; Hochberg (1988), Biometrika 75, 800-802,
 * doi 10.1093/biomet/75.4.800; Hommel (1988), Biometrika 75, 383-386, doi 10.1093/biomet/75.2.383; Benjamini and
 * Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300, doi 10.1111/j.2517-6161.1995.tb02031.x;
 * Benjamini and Yekutieli (2001), Annals of Statistics 29, 1165-1188, doi 10.1214/aos/1013699998.
 *
 * @example
 * adjustedPValues([0.01, 0.04, 0.03], 'BH') // [0.03, 0.04, 0.04]
 */
export function adjustedPValues(pValues: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  const positions = pValues.flatMap((value, position) => (value === null ? [] : [position]))
  if (positions.some((position) => !(pValues[position]! >= 0 && pValues[position]! <= 1)))
    throw new RangeError('a p-value must be between 0 and 1')
  positions.sort((left, right) => pValues[left]! - pValues[right]! || left - right)
  const rising = Float64Array.from(positions, (position) => pValues[position]!)
  const adjusted = correct[adjustment](rising)
  const result: (number | null)[] = pValues.map(() => null)
  positions.forEach((position, rank) => {
    result[position] = adjusted[rank]!
  })
  return result
}

/** Each takes p-values from small to large. */
const correct: Record<Adjustment, (rising: Float64Array) => Float64Array> = {
  none: (rising) => rising,
  bonferroni: (rising) => rising.map((p) => Math.min(1, rising.length * p)),
  holm: (rising) => {
    let largest = 0
    return rising.map((p, rank) => {
      largest = Math.max(largest, (rising.length - rank) * p)
      return Math.min(1, largest)
    })
  },
  hochberg: (rising) => fromLargest(rising, (rank) => rising.length - rank),
  BH: (rising) => fromLargest(rising, (rank) => rising.length / (rank + 1)),
  BY: (rising) => {
    let harmonic = 0
    for (let rank = 1; rank <= rising.length; rank += 1) harmonic += 1 / rank
    return fromLargest(rising, (rank) => (harmonic * rising.length) / (rank + 1))
  },
  hommel,
}

/** Each p-value times its factor, and never above that of a larger one. */
function fromLargest(rising: Float64Array, factor: (rank: number) => number): Float64Array {
  const adjusted = new Float64Array(rising.length)
  let smallest = 1
  for (let rank = rising.length - 1; rank >= 0; rank -= 1) {
    smallest = Math.min(smallest, factor(rank) * rising[rank]!)
    adjusted[rank] = smallest
  }
  return adjusted
}

function hommel(rising: Float64Array): Float64Array {
  const n = rising.length
  if (n < 2) return rising
  let start = Number.POSITIVE_INFINITY
  for (let rank = 0; rank < n; rank += 1) start = Math.min(start, (n * rising[rank]!) / (rank + 1))
  const highest = new Float64Array(n).fill(start)
  const here = new Float64Array(n).fill(start)
  for (let m = n - 1; m > 1; m -= 1) {
    const split = n - m + 1
    let smallest = Number.POSITIVE_INFINITY
    for (let step = 2; step <= m; step += 1) smallest = Math.min(smallest, (m * rising[split + step - 2]!) / step)
    for (let rank = 0; rank < split; rank += 1) here[rank] = Math.min(m * rising[rank]!, smallest)
    for (let rank = split; rank < n; rank += 1) here[rank] = here[split - 1]!
    for (let rank = 0; rank < n; rank += 1) highest[rank] = Math.max(highest[rank]!, here[rank]!)
  }
  return highest.map((value, rank) => Math.max(value, rising[rank]!))
}
