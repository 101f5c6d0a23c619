import { indexClusters } from '../cluster/index-clusters.ts'
import { distinctTimes } from './distinct-times.ts'
import { entryAfterTime } from './follow-up.ts'
import { timesUpTo } from './times-up-to.ts'

export interface TransitionRows {
  readonly time: ArrayLike<number>
  /** State entered at the end of the row, from 1; 0 without a move. */
  readonly event: ArrayLike<number>
  readonly entry: ArrayLike<number> | null
  readonly weights: ArrayLike<number> | null
  readonly person: Int32Array
  readonly from: Int32Array
}

/** Who is in which state when, and who moves. */
export interface TransitionTable {
  readonly times: Float64Array
  readonly stateCount: number
  readonly atRisk: Float64Array
  readonly start: Float64Array
  readonly moves: readonly Float64Array[]
  readonly persons: number
  readonly rows: {
    readonly person: Int32Array
    readonly from: Int32Array
    readonly to: Int32Array
    readonly weight: Float64Array
    /** First position of `times` at which the row is at risk, and the position of its end. */
    readonly first: Int32Array
    readonly last: Int32Array
  }
  /** Whether rows of one person overlap, or one begins in another state than the row just before it ended in. */
  readonly overlapping: boolean
}

/** Counts persons per state, moves, and under `stateCount` the persons whose last row ended without one. */
export function transitionTable(input: TransitionRows, stateCount: number): TransitionTable {
  const { time, event, entry, weights } = input
  const length = time.length
  const { times, positions, tolerance } = distinctTimes(time)
  const first = entry === null ? new Int32Array(length) : timesUpTo(times, entry, tolerance)
  for (let row = 0; row < length; row += 1) if (first[row]! > positions[row]!) throw entryAfterTime()
  const { of: person, codes } = indexClusters(input.person)
  const atRisk = new Float64Array(times.length * stateCount)
  const change = new Float64Array((times.length + 1) * stateCount)
  const moves = Array.from({ length: stateCount }, () => new Float64Array(stateCount + 1))
  const lastSeen = new Int32Array(codes.length).fill(-1)
  for (let row = 0; row < length; row += 1) lastSeen[person[row]!] = Math.max(lastSeen[person[row]!]!, positions[row]!)
  let firstMove = Number.POSITIVE_INFINITY
  for (let row = 0; row < length; row += 1) {
    const state = input.from[row]!
    if (!(state >= 0 && state < stateCount)) throw new RangeError('from must be a state from 0 to stateCount - 1')
    const weight = weights?.[row] ?? 1
    change[first[row]! * stateCount + state]! += weight
    change[(positions[row]! + 1) * stateCount + state]! -= weight
    const target = event[row]! - 1
    if (target >= 0) {
      moves[state]![target]! += 1
      firstMove = Math.min(firstMove, positions[row]!)
    } else if (positions[row] === lastSeen[person[row]!]) moves[state]![stateCount]! += 1
  }
  for (let cell = 0; cell < atRisk.length; cell += 1)
    atRisk[cell] = (cell >= stateCount ? atRisk[cell - stateCount]! : 0) + change[cell]!
  const rows = {
    person,
    from: input.from,
    to: Int32Array.from(event, (state) => state - 1),
    weight: Float64Array.from({ length }, (_, row) => weights?.[row] ?? 1),
    first,
    last: positions,
  }
  const origin = Math.min(firstMove, times.length - 1) * stateCount
  const present = atRisk.slice(origin, origin + stateCount)
  const total = present.reduce((sum, one) => sum + one, 0)
  return {
    times,
    stateCount,
    atRisk,
    start: present.map((one) => one / total),
    moves,
    persons: codes.length,
    rows,
    overlapping: overlap(rows, codes.length),
  }
}

function overlap({ person, from, to, first, last }: TransitionTable['rows'], persons: number): boolean {
  const order = Int32Array.from(person.keys()).sort((one, other) => last[one]! - last[other]!)
  const until = new Int32Array(persons).fill(-1)
  const state = new Int32Array(persons).fill(-1)
  for (const row of order) {
    const own = person[row]!
    if (first[row]! <= until[own]!) return true
    if (first[row] === until[own]! + 1 && state[own]! >= 0 && state[own] !== from[row]) return true
    until[own] = last[row]!
    state[own] = to[row]! >= 0 ? to[row]! : from[row]!
  }
  return false
}
