import type { OutputTable } from './output-table.ts'

const flowTerms = new Map([
  ['inTreated', 'treated'],
  ['inComparison', 'comparison'],
])

/**
 * Number of persons in each arm, as far as the document tells: from the flow rows `inTreated` and `inComparison`, else
 * the largest number of persons behind any row of that arm. Rows about moves from one state to another (`work>none`)
 * count moments instead of persons and are left out.
 *
 * @example
 * armSizes(table).get('treated') // 180
 */
export function armSizes(table: OutputTable): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  const flow = new Map<string, number>()
  for (const { row } of table.shown) {
    const arm = row.measure === 'flow' ? flowTerms.get(row.term) : undefined
    if (arm !== undefined && row.arm === null && row.estimate !== null) flow.set(arm, row.estimate)
    else if (row.arm !== null && row.n !== null && !row.term.includes('>')) {
      sizes.set(row.arm, Math.max(sizes.get(row.arm) ?? 0, row.n))
    }
  }
  return new Map([...sizes, ...flow])
}
