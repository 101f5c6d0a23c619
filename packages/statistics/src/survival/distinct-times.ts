import { ascendingOrder } from '../hazard/ascending-order.ts'

/** Distinct times and where each value stands among them. */
export interface DistinctTimes {
  /** Ascending. */
  readonly times: Float64Array
  /** Per value, the position of its time in `times`. */
  readonly positions: Int32Array
  /** Times apart by no more than this are one time. */
  readonly tolerance: number
}

/** Times apart by less than this, as such or as a part of their mean, differ by rounding only. */
const rounding = 2 ** -26

/**
 * Distinct values of finite times from 0 upwards. Whole numbers are counted instead of sorted. Broken times that
 * differ by rounding only (1.5e-8, absolutely or relative to the mean distinct time) are one time, as `survfit`,
 * `survdiff` and `coxph` treat them.
 */
export function distinctTimes(values: ArrayLike<number>): DistinctTimes {
  const length = values.length
  let highest = 0
  let whole = true
  for (let row = 0; row < length && whole; row += 1) {
    const value = values[row]!
    if (value !== Math.floor(value)) whole = false
    else if (value > highest) highest = value
  }
  return whole && highest <= 4 * length + 1000 ? byCounting(values, highest) : bySorting(values)
}

function byCounting(values: ArrayLike<number>, highest: number): DistinctTimes {
  const place = new Int32Array(highest + 1)
  for (let row = 0; row < values.length; row += 1) place[values[row]!] = 1
  let count = 0
  for (let value = 0; value <= highest; value += 1) count += place[value]!
  const times = new Float64Array(count)
  for (let value = 0, next = 0; value <= highest; value += 1) {
    if (place[value] === 0) continue
    times[next] = value
    place[value] = next++
  }
  const positions = new Int32Array(values.length)
  for (let row = 0; row < values.length; row += 1) positions[row] = place[values[row]!]!
  return { times, positions, tolerance: 0 }
}

function bySorting(values: ArrayLike<number>): DistinctTimes {
  const order = ascendingOrder(values instanceof Float64Array ? values : Float64Array.from(values))
  let distinct = 0
  let sum = 0
  for (let index = 0; index < order.length; index += 1) {
    const value = values[order[index]!]!
    if (index > 0 && value === values[order[index - 1]!]) continue
    distinct += 1
    sum += value
  }
  const tolerance = rounding * Math.max(1, sum / distinct)
  const times = new Float64Array(distinct)
  const positions = new Int32Array(order.length)
  let count = 0
  for (let index = 0; index < order.length; index += 1) {
    const value = values[order[index]!]!
    if (index === 0 || value - values[order[index - 1]!]! > tolerance) times[count++] = value
    positions[order[index]!] = count - 1
  }
  return { times: times.slice(0, count), positions, tolerance }
}

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
