/** Position of the last step at or before a time; -1 before the first. Steps are in the order of time. */
export function lastStep(steps: readonly { readonly time: number }[], time: number): number {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (steps[middle]!.time <= time) low = middle + 1
    else high = middle
  }
  return low - 1
}
