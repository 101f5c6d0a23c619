import { lastAtOrBefore } from './last-at-or-before.ts'

/** Per moment, how many times lie at or before it; times apart by no more than the tolerance are one time. */
export function timesUpTo(times: Float64Array, moments: ArrayLike<number>, tolerance: number): Int32Array {
  const upTo = new Int32Array(moments.length)
  const highest = times[times.length - 1]!
  if (tolerance > 0 || highest > 4 * moments.length + 1000) {
    for (let row = 0; row < moments.length; row += 1) upTo[row] = lastAtOrBefore(times, moments[row]! + tolerance) + 1
    return upTo
  }
  const counts = new Int32Array(highest + 1)
  for (let index = 0; index < times.length; index += 1) counts[times[index]!] = 1
  for (let value = 1; value <= highest; value += 1) counts[value]! += counts[value - 1]!
  for (let row = 0; row < moments.length; row += 1) {
    const moment = Math.floor(moments[row]!)
    upTo[row] = moment < 0 ? 0 : counts[Math.min(moment, highest)]!
  }
  return upTo
}
