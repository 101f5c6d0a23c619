import { rowFinding } from '../table/row-finding.ts'
import type { Table } from '../table/table.ts'
import type { Check } from './check.ts'
import { noteworthySpells } from './noteworthy-spells.ts'

/** Tables in which one thing can hardly be there twice with everything the same but the id. */
const names = ['spells', 'jobs', 'placements'] as const
const telling = 3
/** A prime below 2 to the power 30: such numbers are quick to look up. */
const largestDigest = 1_073_741_789

/** The same spell, job or placement delivered twice under another id: hours and amounts would count double. */
export const repeatedSpell: Check = {
  id: 'repeated-spell',
  severity: 'warning',
  tables: [],
  label: { nl: 'dezelfde periode twee keer', en: 'the same spell twice' },
  message: {
    nl: 'Deze rij is gelijk aan een eerdere rij, op het kenmerk na',
    en: 'This row is the same as an earlier row but for its id',
  },
  fix: {
    nl: 'Haal één van de twee rijen weg, of geef aan waarin ze verschillen',
    en: 'Remove one of the two rows, or say in which way they differ',
  },
  bulk: {
    suspects: (tables) => [
      noteworthySpells,
      ...names
        .filter((name) => name !== 'spells' && tables.has(name))
        .map(
          (name) =>
            `SELECT owner_key FROM ${name} GROUP BY owner_key, "${tables.get(name)?.schema.time}" HAVING count(*) > 1`,
        ),
    ],
  },
  *findings(tables) {
    for (const name of names) {
      const table = tables.get(name)
      if (table === undefined) continue
      const [id = ''] = table.schema.key
      const columns = [...table.columns].filter(([column]) => column !== id).map(([, { values }]) => values)
      if (columns.length < telling || !table.columns.has(id)) continue
      for (const row of repeatedRows(columns, table)) yield rowFinding(this, table, row, id)
    }
  },
}

type Values = ArrayLike<unknown>

/** Rows that equal an earlier one in all columns, in order; compared only where a number made of the row agrees. */
function* repeatedRows(columns: readonly Values[], { rowCount }: Table): Generator<number> {
  const digestOf = rowDigest(columns, rowCount)
  const firstRows = new Map<number, number | number[]>()
  for (let row = 0; row < rowCount; row++) {
    const digest = digestOf[row] ?? 0
    const earlier = firstRows.get(digest)
    if (earlier === undefined) {
      firstRows.set(digest, row)
      continue
    }
    const candidates = typeof earlier === 'number' ? [earlier] : earlier
    if (candidates.some((other) => columns.every((values) => isSame(values[row], values[other])))) yield row
    else firstRows.set(digest, [...candidates, row])
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => value === other[index])
  return Object.is(one, other)
}

/** A number per row made of all its values; different rows nearly always get different numbers. */
function rowDigest(columns: readonly Values[], rowCount: number): Float64Array {
  const digest = new Float64Array(rowCount)
  for (const values of columns) {
    const numbers = new Map<unknown, number>()
    for (let row = 0; row < rowCount; row++) {
      const value = values[row]
      const known = typeof value === 'number' && Number.isSafeInteger(value) ? value : numberOf(numbers, value)
      digest[row] = ((digest[row] ?? 0) * 31_337 + known + 1) % largestDigest
    }
  }
  return digest
}

function numberOf(numbers: Map<unknown, number>, value: unknown): number {
  const key = Array.isArray(value) ? value.length : value
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
