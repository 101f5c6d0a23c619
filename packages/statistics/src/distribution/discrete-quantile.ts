/**
 * Smallest whole number from 0 to `most` at which a rising cumulative probability reaches p, found by steps that double
 * away from a start and then by halving. As R, it forgives a rounding error of 64 units in the last place of p.
 */
export function discreteQuantile(
  p: number,
  start: number,
  most: number,
  cumulative: (count: number) => number,
): number {
  const needed = p * (1 - 64 * Number.EPSILON)
  const reaches = (count: number) => cumulative(count) >= needed
  let high = Math.min(most, Math.max(0, Math.floor(start)))
  let step = 1
  while (high < most && !reaches(high)) {
    high = Math.min(most, high + step)
    step *= 2
  }
  let low = high
  step = 1
  while (low >= 0 && reaches(low)) {
    high = low
    low -= step
    step *= 2
  }
  low = Math.max(-1, low)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}
