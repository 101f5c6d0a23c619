import { columnOf } from '../table/column-of.ts'
import { missingDay, type Table } from '../table/table.ts'

/**
 * The rows of the spells of one person in one channel, in order of begin (equal ones in order of row); groups in the
 * order in which their first row comes. Numbers all the way: a register has millions of rows.
 */
export function* spellsInOrder(spells: Table): Generator<Int32Array> {
  const { groupOf, count } = groupsOf(spells)
  const starts = new Int32Array(count + 1)
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(groupOf.length)
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? 0
    const place = next[group] ?? 0
    rows[place] = row
    next[group] = place + 1
  }
  const begins = columnOf(spells, 'begin', 'day')
  const beginOf = (row: number) => begins?.[row] ?? missingDay
  for (let group = 0; group < count; group++) {
    const members = rows.subarray(starts[group], starts[group + 1])
    if (!isOrdered(members, beginOf)) members.sort((one, other) => beginOf(one) - beginOf(other) || one - other)
    yield members
  }
}

function isOrdered(members: Int32Array, beginOf: (row: number) => number): boolean {
  for (let index = 1; index < members.length; index++)
    if (beginOf(members[index] ?? 0) < beginOf(members[index - 1] ?? 0)) return false
  return true
}

/** A number per row for its person and channel; numbers are handed out in order of appearance. */
function groupsOf(spells: Table): { groupOf: Int32Array; count: number } {
  const persons = columnOf(spells, 'person_id', 'text') ?? []
  const channels = columnOf(spells, 'channel', 'text') ?? []
  const groupOf = new Int32Array(spells.rowCount)
  const byChannel = new Map<string | null, Map<string | null, number>>()
  let count = 0
  for (let row = 0; row < spells.rowCount; row++) {
    const channel = channels[row] ?? null
    const person = persons[row] ?? null
    let groups = byChannel.get(channel)
    if (groups === undefined) {
      groups = new Map()
      byChannel.set(channel, groups)
    }
    let group = groups.get(person)
    if (group === undefined) {
      group = count++
      groups.set(person, group)
    }
    groupOf[row] = group
  }
  return { groupOf, count }
}
