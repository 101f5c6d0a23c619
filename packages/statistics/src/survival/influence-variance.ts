import type { RiskTable } from './risk-table.ts'
import { rowsByPosition } from './rows-by-position.ts'

/**
 * Variance of an estimate over time by the infinitesimal jackknife, per distinct time: the sum over clusters of the
 * square of what the weights of their rows do to it. A row that leaves with an event at position k adds `jump[k]`;
 * while it is at risk it takes off the running sum of `slope`. One pass over rows and times. Without clusters every
 * row is its own.
 *
 * @param clusters - Per row used, from 0.
 */
export function influenceVariance(
  table: RiskTable,
  jump: Float64Array,
  slope: Float64Array,
  clusters: Int32Array | null,
): Float64Array {
  const { times, positions, entryPositions, used } = table
  const count = times.length
  const leaving = rowsByPosition(positions, count)
  const entering = entryPositions === null ? null : rowsByPosition(entryPositions, count)
  const size = clusters === null ? positions.length : clusters.reduce((most, one) => Math.max(most, one), -1) + 1
  const fixed = new Float64Array(size)
  const open = new Float64Array(size)
  const sums = { fixed: 0, mixed: 0, open: 0 }
  const add = (row: number, toFixed: number, toOpen: number) => {
    const cluster = clusters === null ? row : clusters[row]!
    const oldFixed = fixed[cluster]!
    const oldOpen = open[cluster]!
    const newFixed = oldFixed + toFixed
    const newOpen = oldOpen + toOpen
    fixed[cluster] = newFixed
    open[cluster] = newOpen
    sums.fixed += newFixed * newFixed - oldFixed * oldFixed
    sums.mixed += newFixed * newOpen - oldFixed * oldOpen
    sums.open += newOpen * newOpen - oldOpen * oldOpen
  }
  const weightOf = (row: number) => (used.weights === null ? 1 : used.weights[row]!)
  if (entering === null) for (let row = 0; row < positions.length; row += 1) add(row, 0, weightOf(row))
  const variance = new Float64Array(count)
  let drift = 0
  for (let position = 0; position < count; position += 1) {
    if (entering !== null)
      for (let index = entering.starts[position]!; index < entering.starts[position + 1]!; index += 1) {
        const row = entering.rows[index]!
        add(row, weightOf(row) * drift, weightOf(row))
      }
    drift += slope[position]!
    for (let index = leaving.starts[position]!; index < leaving.starts[position + 1]!; index += 1) {
      const row = leaving.rows[index]!
      const happened = used.event[row]! > 0 ? jump[position]! : 0
      add(row, weightOf(row) * (happened - drift), -weightOf(row))
    }
    variance[position] = Math.max(0, sums.fixed - 2 * drift * sums.mixed + drift * drift * sums.open)
  }
  return variance
}
