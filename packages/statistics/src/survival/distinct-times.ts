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
