import type { RiskSpells } from '@doorstroom/disclosure'
import { columnOf, missingDay, type TableSet, workChannel, workSpells } from '@doorstroom/trajectories'

/** The number of each person in a risk report. */
export type PersonNumbers = ReadonlyMap<string | null, number>

/**
 * The trajectories of a registration for its risk report. Work is the channel that `doorstroom trajectories` shows, jobs
 * included; the other channels are their spells as delivered.
 *
 * @returns null when neither spells nor jobs were delivered
 * @example
 * riskSpells(tables, new Map([['A', 0]]))?.state[0] // 'labour WT'
 */
export function riskSpells(tables: TableSet, numberOf: PersonNumbers): RiskSpells | null {
  if (!tables.has('spells') && !tables.has('jobs')) return null
  const found = { person: [] as number[], state: [] as string[], begin: [] as number[], end: [] as (number | null)[] }
  const add = (personId: string | null, state: string, begin: number, end: number | null): void => {
    const person = numberOf.get(personId)
    if (person === undefined) return
    found.person.push(person)
    found.state.push(state)
    found.begin.push(begin)
    found.end.push(end)
  }
  for (const { personId, spells } of workSpells(tables))
    for (const { state, begin, end } of spells)
      add(personId, `${workChannel} ${state}`, begin, Number.isFinite(end) ? end : null)
  const table = tables.get('spells')
  if (table === undefined) return found
  const [persons, channels, states] = (['person_id', 'channel', 'state'] as const).map((name) =>
    columnOf(table, name, 'text'),
  )
  const [begins, ends] = (['begin', 'end'] as const).map((name) => columnOf(table, name, 'day'))
  for (let row = 0; row < table.rowCount; row += 1) {
    const channel = channels?.[row] ?? null
    if (channel === workChannel) continue
    const end = ends?.[row] ?? missingDay
    add(persons?.[row] ?? null, `${channel} ${states?.[row]}`, begins?.[row] ?? 0, end === missingDay ? null : end)
  }
  return found
}
