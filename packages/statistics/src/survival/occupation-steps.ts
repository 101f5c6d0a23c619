import { rowsByPosition } from './rows-by-position.ts'
import type { TransitionTable } from './transition-table.ts'

/**
 * Follows the shares per state from time to time, and beside them what one person's weight does to each share: a move
 * carries both along. The work grows with times x persons x states.
 */
export function occupationSteps({ times, stateCount, atRisk, start, persons, rows }: TransitionTable): {
  occupation: Float64Array
  stdErrors: Float64Array
} {
  const occupation = new Float64Array(times.length * stateCount)
  const stdErrors = new Float64Array(times.length * stateCount)
  const influence = Array.from({ length: stateCount }, () => new Float64Array(persons))
  const share = start.slice()
  const byEnd = rowsByPosition(rows.last, times.length)
  const byStart = rowsByPosition(rows.first, times.length)
  const present = presence(rows.person.length)
  const hazard = new Float64Array(stateCount * stateCount)
  for (let position = 0; position < times.length; position += 1) {
    for (let index = byStart.starts[position]!; index < byStart.starts[position + 1]!; index += 1)
      present.enter(byStart.rows[index]!)
    hazard.fill(0)
    let moved = false
    for (let index = byEnd.starts[position]!; index < byEnd.starts[position + 1]!; index += 1) {
      const row = byEnd.rows[index]!
      const from = rows.from[row]!
      const to = rows.to[row]!
      if (to < 0 || to === from) continue
      hazard[from * stateCount + to]! += rows.weight[row]! / atRisk[position * stateCount + from]!
      moved = true
    }
    if (moved) {
      carryInfluence(influence, hazard, stateCount)
      addOwnInfluence(influence, hazard, share, position)
      carryShares(share, hazard, stateCount)
    }
    for (let index = byEnd.starts[position]!; index < byEnd.starts[position + 1]!; index += 1)
      present.leave(byEnd.rows[index]!)
    for (let state = 0; state < stateCount; state += 1) {
      const cell = position * stateCount + state
      occupation[cell] = share[state]!
      stdErrors[cell] = moved || position === 0 ? rootSumOfSquares(influence[state]!) : stdErrors[cell - stateCount]!
    }
  }
  return { occupation, stdErrors }

  /** The residual of each row at risk: its own move minus the moves expected of it. */
  function addOwnInfluence(
    influence: readonly Float64Array[],
    hazard: Float64Array,
    share: Float64Array,
    position: number,
  ): void {
    for (let index = 0; index < present.size(); index += 1) {
      const row = present.rows[index]!
      const from = rows.from[row]!
      const unit = (share[from]! * rows.weight[row]!) / atRisk[position * stateCount + from]!
      const person = rows.person[row]!
      for (let to = 0; to < stateCount; to += 1) {
        const expected = hazard[from * stateCount + to]!
        if (expected === 0) continue
        const happened = rows.last[row] === position && rows.to[row] === to ? 1 : 0
        influence[to]![person]! += unit * (happened - expected)
        influence[from]![person]! -= unit * (happened - expected)
      }
    }
  }
}

function carryShares(share: Float64Array, hazard: Float64Array, stateCount: number): void {
  const before = share.slice()
  for (let from = 0; from < stateCount; from += 1)
    for (let to = 0; to < stateCount; to += 1) {
      const moved = before[from]! * hazard[from * stateCount + to]!
      share[to]! += moved
      share[from]! -= moved
    }
}

function carryInfluence(influence: readonly Float64Array[], hazard: Float64Array, stateCount: number): void {
  const before = new Float64Array(stateCount)
  for (let person = 0; person < influence[0]!.length; person += 1) {
    for (let state = 0; state < stateCount; state += 1) before[state] = influence[state]![person]!
    for (let from = 0; from < stateCount; from += 1) {
      if (before[from] === 0) continue
      for (let to = 0; to < stateCount; to += 1) {
        const moved = before[from]! * hazard[from * stateCount + to]!
        influence[to]![person]! += moved
        influence[from]![person]! -= moved
      }
    }
  }
}

function rootSumOfSquares(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index += 1) sum += values[index]! * values[index]!
  return Math.sqrt(sum)
}

/** Rows at risk, in an order of no meaning. */
function presence(length: number) {
  const rows = new Int32Array(length)
  const place = new Int32Array(length)
  let size = 0
  return {
    rows,
    size: () => size,
    enter(row: number) {
      place[row] = size
      rows[size++] = row
    },
    leave(row: number) {
      const last = rows[--size]!
      rows[place[row]!] = last
      place[last] = place[row]!
    },
  }
}
