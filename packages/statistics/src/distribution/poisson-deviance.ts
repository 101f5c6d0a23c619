/**
 * Half the deviance of a count from its mean, count log(count / mean) + mean - count, without losing digits where the
 * two lie close. Both above 0.
 *
 * Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function poissonDeviance(count: number, mean: number): number {
  const difference = count - mean
  if (!(Math.abs(difference) < 0.1 * (count + mean))) return count * Math.log(count / mean) + mean - count
  const share = difference / (count + mean)
  const square = share * share
  let total = difference * share
  let term = 2 * count * share
  for (let odd = 3; odd < 2000; odd += 2) {
    term *= square
    const next = total + term / odd
    if (next === total) return total
    total = next
  }
  return total
}
