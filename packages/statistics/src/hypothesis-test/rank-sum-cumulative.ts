/**
 * Exact chance that Mann and Whitney's W of two groups of n and m without ties is at most `statistic` when the groups
 * do not differ. Equal to R's `pwilcox(statistic, n, m)`.
 *
 * Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18, 50-60, doi 10.1214/aoms/1177730491.
 *
 * @example
 * rankSumCumulative(1, 3, 3) // 0.1
 */
export function rankSumCumulative(statistic: number, n: number, m: number): number {
  if (statistic < 0) return 0
  const probabilities = rankSumProbabilities(n, m)
  let sum = 0
  for (let w = 0; w <= Math.min(statistic, n * m); w += 1) sum += probabilities[w]!
  return Math.min(1, sum)
}

/**
 * Exact probabilities of W = 0 to n m: the Gaussian binomial coefficient, factor by factor, divided as it grows.
 */
export function rankSumProbabilities(n: number, m: number): Float64Array {
  const most = n * m
  const probabilities = new Float64Array(most + 1)
  probabilities[0] = 1
  const small = Math.min(n, m)
  const large = Math.max(n, m)
  let reach = 0
  for (let step = 1; step <= small; step += 1) {
    const longer = large + step
    const next = Math.min(most, reach + longer)
    for (let w = next; w >= longer; w -= 1) probabilities[w] = probabilities[w]! - probabilities[w - longer]!
    for (let w = step; w <= next; w += 1) probabilities[w] = probabilities[w]! + probabilities[w - step]!
    reach += large
    const share = step / longer
    for (let w = 0; w <= reach; w += 1) probabilities[w] = probabilities[w]! * share
    probabilities.fill(0, reach + 1)
  }
  return probabilities
}
