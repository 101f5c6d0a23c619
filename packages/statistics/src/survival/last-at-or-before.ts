/** Position of the last time at or before a moment; -1 before the first. */
export function lastAtOrBefore(times: ArrayLike<number>, moment: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]! <= moment) low = middle + 1
    else high = middle
  }
  return low - 1
}
