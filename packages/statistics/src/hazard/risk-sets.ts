import { ascendingOrder } from './ascending-order.ts'
import type { HazardInput } from './hazard-input.ts'
import { type StandardisedColumns, standardiseColumns } from './standardise-columns.ts'

/**
 * Who is at risk when. Rows stand in the order of stratum and time ("positions"); rows of one stratum with the same
 * time are one group. The columns are centred and scaled, position by position.
 */
export interface RiskSets extends StandardisedColumns {
  /** Row of the input at each position; rows without weight have none. */
  readonly order: Int32Array
  readonly weights: Float64Array
  readonly events: Uint8Array
  readonly groupOf: Int32Array
  /** First position of each group, and one past the last. */
  readonly groupStarts: Int32Array
  readonly groupTimes: Float64Array
  readonly groupStrata: Int32Array
  /** Events per group. */
  readonly deaths: Int32Array
  /** Time after which a position is at risk; null without late entry. */
  readonly entryTimes: Float64Array | null
  /** First group for which a position is at risk; null without late entry. */
  readonly entryGroups: Int32Array | null
  /** Positions by their first group. */
  readonly entrants: { readonly starts: Int32Array; readonly positions: Int32Array } | null
}

/** Times closer than this, as a part of their size, are one time: they differ by rounding only. */
const sameTime = 2 ** -26

/** Puts rows with a weight in the order of their risk sets. The input must have passed `checkHazardInput`. */
export function riskSets(input: HazardInput): RiskSets {
  const { entry, strata } = input
  const { ascending, time, tolerance } = roundedTimes(input)
  const order = byStratum(ascending, strata)
  const length = order.length
  const groupOf = new Int32Array(length)
  const weights = new Float64Array(length).fill(1)
  const events = new Uint8Array(length)
  const starts: number[] = []
  const deaths: number[] = []
  for (let position = 0, before = -1; position < length; position += 1) {
    const row = order[position]!
    if (before < 0 || time[row] !== time[before] || (strata && strata[row] !== strata[before])) {
      starts.push(position)
      deaths.push(0)
    }
    groupOf[position] = starts.length - 1
    if (input.weights) weights[position] = input.weights[row]!
    events[position] = input.event[row]!
    deaths[starts.length - 1]! += events[position]!
    before = row
  }
  const groupTimes = Float64Array.from(starts, (start) => time[order[start]!]!)
  const groupStrata = Int32Array.from(starts, (start) => strata?.[order[start]!] ?? 0)
  const entryTimes = entry ? Float64Array.from(order, (row) => entry[row]! + tolerance) : null
  const entryGroups =
    entryTimes &&
    Int32Array.from(entryTimes, (moment, position) =>
      firstGroupAfter(moment, groupOf[position]!, groupTimes, groupStrata),
    )
  return {
    order,
    weights,
    events,
    groupOf,
    groupStarts: Int32Array.from([...starts, length]),
    groupTimes,
    groupStrata,
    deaths: Int32Array.from(deaths),
    entryTimes,
    entryGroups,
    entrants: entryGroups && byGroup(entryGroups, starts.length),
    ...standardiseColumns(input.columns, order),
  }
}

/** Rows with a weight in the order of their time, and times without differences that are rounding only. */
function roundedTimes({ time, weights }: HazardInput) {
  const all = ascendingOrder(time)
  const ascending = weights ? all.filter((row) => weights[row]! > 0) : all
  let sum = 0
  for (const row of ascending) sum += time[row]!
  const tolerance = sameTime * Math.max(1, sum / ascending.length)
  const rounded = new Float64Array(time.length)
  for (let index = 0; index < ascending.length; index += 1) {
    const row = ascending[index]!
    const before = index === 0 ? row : ascending[index - 1]!
    rounded[row] = index > 0 && time[row]! - time[before]! <= tolerance ? rounded[before]! : time[row]!
  }
  return { ascending, time: rounded, tolerance }
}

/** A stable counting sort by stratum of rows in the order of their time. */
function byStratum(order: Int32Array, strata: Int32Array | undefined): Int32Array {
  if (strata === undefined) return order
  const { positions } = byGroup(
    Int32Array.from(order, (row) => strata[row]!),
    strata.reduce((most, stratum) => Math.max(most, stratum), 0) + 1,
  )
  return positions.map((position) => order[position]!)
}

function byGroup(groups: Int32Array, count: number): { starts: Int32Array; positions: Int32Array } {
  const starts = new Int32Array(count + 1)
  for (const group of groups) starts[group + 1]! += 1
  for (let group = 0; group < count; group += 1) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const positions = new Int32Array(groups.length)
  for (let position = 0; position < groups.length; position += 1) {
    const group = groups[position]!
    positions[next[group]!] = position
    next[group]! += 1
  }
  return { starts, positions }
}

/** The first group of the stratum of `last` whose time lies after a moment; at most `last`. */
function firstGroupAfter(moment: number, last: number, times: Float64Array, strata: Int32Array): number {
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (strata[middle]! < strata[last]! || times[middle]! <= moment) low = middle + 1
    else high = middle
  }
  return low
}
