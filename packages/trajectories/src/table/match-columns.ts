import { closest } from '../config/closest.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from './raw-table.ts'
import type { ColumnSchema, TableSchema } from './table-schema.ts'

/** The columns of a raw table that a canonical table knows, by position, and what there is to say of the others. */
export interface MatchedColumns {
  readonly columns: readonly { readonly column: ColumnSchema; readonly position: number }[]
  readonly missing: number
  readonly findings: readonly Finding[]
}

/**
 * Matches names exactly; what is not in the schema is never read, what is required and absent is an error. Where no
 * name is known the first row may hold values, and only names near a known one are shown.
 */
export function matchColumns(schema: TableSchema, raw: RawTable): MatchedColumns {
  const { columns, absent } = splitColumns(schema, raw)
  const required = absent.filter((column) => column.required)
  const unknown = unknownColumns(schema, raw, absent, columns.length > 0)
  const findings = required.map(({ name }) => {
    const near = closest(name, namesOf(unknown))
    const shown = unknown.find((column) => column.name === near)?.shown ?? null
    return findingAt(columnMissing(schema.name, name, shown), {
      file: raw.file,
      line: raw.headerLine ?? 1,
      column: name,
    })
  })
  if (unknown.length > 0)
    findings.push(findingAt(columnsUnknown(unknown), { file: raw.file, line: raw.headerLine ?? 1 }))
  return { columns, missing: required.length, findings }
}

/** A column of the file that the schema lacks: how it may be shown, and the known column it may have meant. */
interface UnknownColumn {
  readonly name: string
  readonly shown: string
  readonly near: string | null
}

const namesOf = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name)

function splitColumns(schema: TableSchema, raw: RawTable) {
  const columns = schema.columns.flatMap((column) => {
    const position = raw.columns.indexOf(column.name)
    return position === -1 ? [] : [{ column, position }]
  })
  return { columns, absent: schema.columns.filter(({ name }) => !raw.columns.includes(name)) }
}

function unknownColumns(
  schema: TableSchema,
  raw: RawTable,
  absent: readonly ColumnSchema[],
  hasHeader: boolean,
): UnknownColumn[] {
  const known = new Set(namesOf(schema.columns))
  return raw.columns.flatMap((name, index) => {
    if (known.has(name)) return []
    const near = closest(name, namesOf(absent))
    return [{ name, near, shown: hasHeader || near !== null ? safeName(name, index + 1) : `#${index + 1}` }]
  })
}

const columnMissing = (table: string, name: string, near: string | null): Problem => ({
  code: 'trajectories.columnMissing',
  severity: 'error',
  message: {
    nl: `Tabel ${table} heeft kolom ${name} nodig, en die ontbreekt`,
    en: `Table ${table} needs column ${name}, which is missing`,
  },
  fix:
    near === null
      ? {
          nl: `Voeg ${name} toe, of wijs een eigen kolom aan in mapping.yaml`,
          en: `Add ${name}, or point to a column of your own in mapping.yaml`,
        }
      : {
          nl: `Bedoelt u ${near}? Hernoem die kolom naar ${name}`,
          en: `Did you mean ${near}? Rename that column to ${name}`,
        },
})

const columnsUnknown = (unknown: readonly UnknownColumn[]): Problem => {
  const list = (meant: (near: string) => string) =>
    unknown.map(({ shown, near }) => (near === null ? shown : `${shown} (${meant(near)})`)).join(', ')
  return {
    code: 'trajectories.columnsUnknown',
    severity: 'note',
    message: {
      nl: `${unknown.length} kolom(men) niet gelezen: ${list((near) => `bedoelt u ${near}?`)}`,
      en: `${unknown.length} column(s) not read: ${list((near) => `did you mean ${near}?`)}`,
    },
    fix: {
      nl: 'Niets te doen als ze niet nodig zijn; anders hernoemen of aanwijzen in mapping.yaml',
      en: 'Nothing to do when they are not needed; else rename them or point to them in mapping.yaml',
    },
  }
}
