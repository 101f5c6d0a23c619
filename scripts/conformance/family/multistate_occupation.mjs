import { occupationTime, stateOccupation } from '@doorstroom/statistics'
import { groupColumns } from '../group-columns.mjs'

/** Its cases leave the times at which curves are read to their results. */
export const readAtTimes = true

/** Shares of people per state at some times, mean times per state, and the moves seen, per group. */
export function compute({ spec, table }) {
  const groups = [spec.group ?? []].flat()
  const rows = table.complete(spec.id, spec.start, spec.end, spec.from, spec.to, ...groups)
  const targets = rows.levels(spec.to)
  const censored = String(spec.censored ?? targets.find((name) => /^\(?cens/i.test(name)) ?? '(censored)')
  const entered = targets.filter((name) => name !== censored)
  const states = [...rows.levels(spec.from).filter((name) => !entered.includes(name)), ...entered]
  const times = [spec.times ?? [6, 12, 24, 36, 48, 60]].flat()
  const { names, codes } = groups.length > 0 ? groupColumns(rows, groups) : { names: ['all'], codes: null }
  return Object.fromEntries(
    names.map((name, group) => {
      const part = codes === null ? rows : rows.filter((row) => codes[row] === group)
      return [name, occupation(part, spec, states, times)]
    }),
  )
}

function occupation(rows, spec, states, times) {
  const codesOf = (name) => Int32Array.from(rows.labels(name), (label) => states.indexOf(label))
  const result = stateOccupation({
    person: codesIn(rows.labels(spec.id)),
    start: rows.numbers(spec.start),
    end: rows.numbers(spec.end),
    from: codesOf(spec.from),
    to: codesOf(spec.to),
    stateCount: states.length,
    ...(spec.weights && { weights: rows.numbers(spec.weights) }),
  })
  const tau = spec.tau ?? Math.max(...times)
  const last = result.times.at(-1)
  const shown = times.filter((time) => time <= last)
  const line = (column, position) =>
    Array.from(column.subarray(position * states.length, (position + 1) * states.length))
  const before = shown.map((time) => result.times.findLastIndex((one) => one <= time))
  const next = shown.map((time) => result.times.findIndex((one) => one >= time))
  return {
    states,
    time: shown,
    prob: before.map((position) => (position < 0 ? Array.from(result.start) : line(result.occupation, position))),
    se: before.map((position) => (position < 0 ? states.map(() => 0) : line(result.stdErrors, position))),
    n_risk: next.map((position) => line(result.atRisk, position)),
    ...(tau <= last && { mean_time_in_state: { tau, time: occupationTime(result, tau) } }),
    transitions: moves(result.moves, states),
  }
}

/** The table of moves, without states never left and without columns of nobody. */
function moves(counts, states) {
  const names = [...states, '(censored)']
  const columns = names
    .map((_, index) => index)
    .filter((index) => index < states.length || counts.some((row) => row[index] > 0))
  return {
    rows: states,
    cols: columns.map((index) => names[index]),
    values: counts.map((row) => columns.map((index) => row[index])),
  }
}

function codesIn(labels) {
  const codes = new Map()
  return Int32Array.from(labels, (label) => {
    if (!codes.has(label)) codes.set(label, codes.size)
    return codes.get(label)
  })
}
