/**
 * Exact chance that Wilcoxon's V of n changes without ties is at most `statistic` when rises and falls are as likely.
 * Equal to R's `psignrank(statistic, n)`.
 *
 * Source: Wilcoxon (1945), Biometrics Bulletin 1, 80-83, doi 10.2307/3001968.
 *
 * @example
 * signedRankCumulative(1, 3) // 0.25
 */
export function signedRankCumulative(statistic: number, n: number): number {
  if (statistic < 0) return 0
  const most = (n * (n + 1)) / 2
  const probabilities = new Float64Array(most + 1)
  probabilities[0] = 1
  let reach = 0
  for (let rank = 1; rank <= n; rank += 1) {
    reach += rank
    for (let sum = reach; sum >= 0; sum -= 1)
      probabilities[sum] = (probabilities[sum]! + (sum >= rank ? probabilities[sum - rank]! : 0)) / 2
  }
  let total = 0
  for (let sum = 0; sum <= Math.min(statistic, most); sum += 1) total += probabilities[sum]!
  return Math.min(1, total)
}
