import { tables as canonicalTables } from '../codebook/table/index.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import { type ColumnContents, columnContents } from './column-contents.ts'
import { normalName } from './normal-name.ts'
import { personSynonyms } from './person-synonyms.ts'
import { personIdNames, tableSynonyms } from './table-synonyms.ts'
import { workSynonyms } from './work-synonyms.ts'

/** One column of a file as a column of a canonical table. */
export interface MatchedColumn {
  readonly schema: ColumnSchema
  /** Name in the file. */
  readonly from: string
  readonly contents: ColumnContents
}

/** What a file seems to hold: columns by canonical table, and those that were not recognised. */
export interface MatchedFile {
  readonly table: RawTable
  readonly person: MatchedColumn | null
  readonly byTable: ReadonlyMap<string, readonly MatchedColumn[]>
  readonly unknown: readonly { readonly shown: string; readonly contents: ColumnContents }[]
}

const synonyms = [...personSynonyms, ...workSynonyms]

/**
 * Recognises the columns of a file by their names; the name of the file or sheet, else the number of columns, says
 * which table it is mainly about.
 *
 * @param leftOut - columns that are not looked at
 */
export function matchColumns(table: RawTable, leftOut: ReadonlySet<string>): MatchedFile {
  const names = table.columns.map((name) => (leftOut.has(name) || isUnsafe(table, name) ? '' : normalName(name)))
  const own = synonyms.map((synonym) => ({
    ...synonym,
    at: positionAmong(names, [...synonym.own, ...ownNames(synonym)]),
  }))
  const score = (name: string) => own.filter((one) => one.table === name && one.at !== -1).length
  const main = mainTable(table.file, score)
  const shared = own.map((one) =>
    one.at === -1 && one.table === main ? { ...one, at: positionAmong(names, one.shared ?? []) } : one,
  )
  const person = matched(table, 'persons', 'person_id', positionAmong(names, personIdNames))
  const byTable = new Map<string, MatchedColumn[]>()
  for (const { table: name, column, at } of shared) {
    const match = score(name) > 0 || name === main ? matched(table, name, column, at) : null
    if (match !== null) byTable.set(name, [...(byTable.get(name) ?? []), match])
  }
  const used = new Set([person?.from, ...[...byTable.values()].flat().map(({ from }) => from)])
  const unknown = table.columns.flatMap((name, position) =>
    leftOut.has(name) || used.has(name)
      ? []
      : [{ shown: safeName(name, position + 1), contents: columnContents(table, position) }],
  )
  return { table, person, byTable, unknown }
}

const isUnsafe = ({ columns }: RawTable, name: string) => safeName(name, columns.indexOf(name) + 1) !== name

/** The canonical name itself counts, also with its table before it. */
const ownNames = ({ table, column }: { table: string; column: string }) =>
  column.includes('_') ? [normalName(column), normalName(`${table}${column}`)] : [normalName(`${table}${column}`)]

/** The first column with one of these names; the order of the wanted names decides. */
function positionAmong(names: readonly string[], wanted: readonly string[]): number {
  const found = wanted.find((name) => names.includes(name))
  return found === undefined ? -1 : names.indexOf(found)
}

function mainTable(file: string, score: (table: string) => number): string {
  const name = normalName(file.replace(/\.[^.#]+(?=#|$)/, ''))
  const named = tableSynonyms.find(({ words }) => words.some((word) => name.includes(word)))
  if (named !== undefined) return named.table
  return tableSynonyms.map(({ table }) => table).reduce((one, other) => (score(other) > score(one) ? other : one))
}

function matched(table: RawTable, name: string, column: string, at: number): MatchedColumn | null {
  const from = table.columns[at]
  const schemas: readonly ColumnSchema[] = canonicalTables.find((one) => one.name === name)?.columns ?? []
  const schema = schemas.find((one) => one.name === column)
  return from === undefined || schema === undefined ? null : { schema, from, contents: columnContents(table, at) }
}
