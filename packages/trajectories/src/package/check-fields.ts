import { isProblem } from '../cell/cell-reader.ts'
import { dayCell } from '../cell/day-cell.ts'
import { numberCell } from '../cell/number-cell.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { safeName } from '../finding/safe-name.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import { fieldMissing, fieldUndescribed, typeContradicted } from './package-problem.ts'
import type { ResourceSettings } from './resource-settings.ts'

type IsOfType = (text: string, mapping: ResourceSettings['mapping']) => boolean

const anyColumn = { name: 'field', required: false, openEnd: true, about: { nl: 'veld', en: 'field' } } as const

const settingsOf = ({ decimal = '.', dates = 'iso' }: ResourceSettings['mapping']) => ({ decimal, dates })

/** Types whose cells have a form; any text is of every other type. */
const typeTests: ReadonlyMap<string, IsOfType> = new Map<string, IsOfType>([
  ['integer', (text) => /^[+-]?\d+$/.test(text)],
  ['year', (text) => /^\d{4}$/.test(text)],
  ['boolean', (text) => /^(1|0|true|false|ja|nee|yes|no)$/i.test(text)],
  [
    'number',
    (text, mapping) => {
      const column = { ...anyColumn, type: 'number' } as const
      return !isProblem(numberCell(text, { column, settings: settingsOf(mapping), codeLists: [] }))
    },
  ],
  [
    'date',
    (text, mapping) => {
      const value = dayCell(text, {
        column: { ...anyColumn, type: 'day' },
        settings: settingsOf(mapping),
        codeLists: [],
      })
      return !isProblem(value) || value.severity === 'note'
    },
  ],
])

/** Where a table and its description contradict each other: columns, and cells that are not of the described type. */
export function checkFields(table: RawTable, { fields, mapping, mayLack, mayAdd }: ResourceSettings): Finding[] {
  if (fields.length === 0) return []
  const { file, headerLine: line = 1 } = table
  const findings: Finding[] = []
  const described = new Set(fields.map(({ name }) => name.normalize('NFC').trim()))
  for (const name of described)
    if (!mayLack && !table.columns.includes(name))
      findings.push(findingAt(fieldMissing, { file, line, column: safeName(name, 1) }))
  for (const [position, name] of table.columns.entries())
    if (!mayAdd && !described.has(name))
      findings.push(findingAt(fieldUndescribed, { file, line, column: safeName(name, position + 1) }))
  const missing = new Set(['', ...(mapping.missing ?? [])])
  for (const { name, type = 'string' } of fields) {
    const test = typeTests.get(type)
    const position = table.columns.indexOf(name.normalize('NFC').trim())
    if (test === undefined || position === -1) continue
    const wrong = (table.cells[position] ?? []).flatMap((cell, row) =>
      missing.has(cell.trim()) || test(cell.trim(), mapping) ? [] : [row],
    )
    const [first] = wrong
    if (first === undefined) continue
    const place = {
      file: fileOfRow(table, first),
      line: table.lines[first] ?? null,
      column: safeName(name, position + 1),
    }
    findings.push(findingAt(typeContradicted(type, wrong.length), place))
  }
  return findings
}
