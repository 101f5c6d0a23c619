import { tables as canonicalTables } from '../codebook/table/index.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import { type ColumnContents, columnContents } from './column-contents.ts'
import type { ColumnSynonym } from './column-synonym.ts'
import { listIds, listsOfWords } from './draft-recode.ts'
import { type HeaderNames, headerNames } from './header-names.ts'
import { knownNames, synonyms } from './known-names.ts'
import { normalName } from './normal-name.ts'
import { anyIdNames, personIdNames } from './person-names.ts'
import { tableSynonyms } from './table-synonyms.ts'

/** One column of a file as a column of a canonical table. */
export interface MatchedColumn {
  readonly schema: ColumnSchema
  /** Name in the file. */
  readonly from: string
  readonly contents: ColumnContents
  /** What it was recognised by. */
  readonly by: 'name' | 'contents'
}

/** A column of a file as it stands there. */
export interface OwnColumn {
  readonly name: string
  /** As it may be shown. */
  readonly shown: string
  readonly names: HeaderNames
  readonly contents: ColumnContents
}

/** What a file seems to hold: columns by canonical table. */
export interface MatchedFile {
  readonly table: RawTable
  readonly person: MatchedColumn | null
  readonly byTable: ReadonlyMap<string, readonly MatchedColumn[]>
  /** All columns but those that are not looked at. */
  readonly columns: readonly OwnColumn[]
}

/**
 * Recognises the columns of a file by their names, then by codes that say what they are; the name of the file or sheet,
 * else the number of columns, says which table it is mainly about.
 *
 * @param leftOut - columns that are not looked at
 */
export function matchColumns(table: RawTable, leftOut: ReadonlySet<string>): MatchedFile {
  const all = table.columns.map((name, position): OwnColumn | null => {
    if (leftOut.has(name)) return null
    const shown = knownNames.has(normalName(name)) ? name : safeName(name, position + 1)
    const names = shown === name ? headerNames(name) : { names: [], group: null }
    return { name, shown, names, contents: columnContents(table, position) }
  })
  const columns = all.filter((column) => column !== null)
  const called = columns.map(({ names }) => names.names.find((name) => knownNames.has(name)) ?? '')
  const own = synonyms.map((synonym) => ({ ...synonym, at: first(called, synonym.own) }))
  const score = (name: string) => own.filter((one) => one.table === name && one.at !== -1).length
  const main = mainTable(table.file, score)
  const found = own.map((one) => (one.at === -1 ? { ...one, at: sharedPlace(one, columns, main) } : one))
  const byTable = new Map<string, MatchedColumn[]>()
  const add = (name: string, match: MatchedColumn | null) => {
    if (match === null || byTable.get(name)?.some(({ schema }) => schema.name === match.schema.name) === true) return
    byTable.set(name, [...(byTable.get(name) ?? []), match])
  }
  for (const { table: name, column, at } of found) add(name, matched(columns[at], name, column, 'name'))
  const taken = new Set([...byTable.values()].flat().map(({ from }) => from))
  for (const column of columns.filter(({ name }, index) => called[index] === '' && !taken.has(name)))
    for (const { table: name, column: canonical } of placesOfCodes(column.contents))
      add(name, matched(column, name, canonical, 'contents'))
  const benefit = byTable.get('enrolments')?.find(({ schema }) => schema.name === 'benefit_regime')
  if (benefit !== undefined)
    add(
      'spells',
      matched(
        columns.find(({ name }) => name === benefit.from),
        'spells',
        'state',
        benefit.by,
      ),
    )
  return { table, person: personIn(columns, called), byTable, columns }
}

/** The first column with one of these names; the order of the wanted names decides. */
function first(names: readonly string[], wanted: readonly string[]): number {
  const found = wanted.find((name) => names.includes(name))
  return found === undefined ? -1 : names.indexOf(found)
}

function sharedPlace({ table, shared }: ColumnSynonym, columns: readonly OwnColumn[], main: string): number {
  if (shared === undefined) return -1
  const names = columns.map(({ names: { names, group } }) => {
    const about = group === null ? null : tableNamed(group)
    if (about !== null && about !== 'persons') return about === table ? (names.at(-1) ?? '') : ''
    return table === main ? (names.at(-1) ?? '') : ''
  })
  return first(names, shared)
}

const tableNamed = (name: string) =>
  tableSynonyms.find(({ words }) => words.some((word) => name.includes(word)))?.table ?? null

/** The table that a file is about, among those that bare names such as begin and end can belong to. */
function mainTable(file: string, score: (table: string) => number): string {
  const named = tableNamed(normalName(file.replace(/^.*\//, '').replace(/\.[^.#]+(?=#|$)/, '')))
  if (named !== null && named !== 'persons') return named
  const dated = ['enrolments', 'jobs', 'spells']
  return dated.reduce((one, other) => (score(other) > score(one) ? other : one))
}

function personIn(columns: readonly OwnColumn[], called: readonly string[]): MatchedColumn | null {
  const named = first(called, personIdNames)
  const any = first(
    columns.map(({ names: { names, group } }) => (group === null ? (names[0] ?? '') : '')),
    anyIdNames,
  )
  return matched(columns[named === -1 ? any : named], 'persons', 'person_id', 'name')
}

/** Columns that codes may belong to by what they say. */
function placesOfCodes({ codes }: ColumnContents): { table: string; column: string }[] {
  const lists = new Set(codes.length < 2 ? [] : listsOfWords(codes))
  const wanted = ['sex', 'benefit_regime', 'contract_type', 'subsidy_code']
  return canonicalTables.flatMap(({ name: table, columns }: { name: string; columns: readonly ColumnSchema[] }) =>
    columns
      .filter((column) => wanted.includes(column.name) && listIds(column).some((id) => lists.has(id)))
      .map((column) => ({ table, column: column.name })),
  )
}

function matched(
  own: OwnColumn | undefined,
  table: string,
  column: string,
  by: MatchedColumn['by'],
): MatchedColumn | null {
  const schemas: readonly ColumnSchema[] = canonicalTables.find((one) => one.name === table)?.columns ?? []
  const schema = schemas.find((one) => one.name === column)
  return own === undefined || schema === undefined ? null : { schema, from: own.name, contents: own.contents, by }
}
