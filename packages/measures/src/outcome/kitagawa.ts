/** A stratum in two groups: share of the group in it, and rate within it. */
export interface TwoGroupStratum {
  readonly shares: readonly [number, number]
  readonly rates: readonly [number, number]
}

/**
 * Kitagawa's decomposition of a difference between two overall rates, second less first: what goes with another make-up
 * (`composition`) and what goes with other rates within strata (`rate`). The two add up to the difference; each is
 * weighed by the mean of both groups, so that neither is the standard.
 *
 * Source: Kitagawa (1955), Journal of the American Statistical Association 50, 1168-1194,
 * doi 10.1080/01621459.1955.10501299.
 *
 * @example
 * kitagawa([{ shares: [0.5, 0.8], rates: [0.6, 0.6] }, { shares: [0.5, 0.2], rates: [0.2, 0.2] }]).rate // 0
 */
export function kitagawa(strata: readonly TwoGroupStratum[]): {
  readonly composition: number
  readonly rate: number
} {
  const sum = (part: (stratum: TwoGroupStratum) => number) =>
    strata.reduce((total, stratum) => total + part(stratum), 0)
  return {
    composition: sum(({ shares, rates }) => ((shares[1] - shares[0]) * (rates[0] + rates[1])) / 2),
    rate: sum(({ shares, rates }) => ((rates[1] - rates[0]) * (shares[0] + shares[1])) / 2),
  }
}
