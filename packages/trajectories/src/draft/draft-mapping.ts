import { tables as canonicalTables } from '../codebook/table/index.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import { draftTable } from './draft-table.ts'
import { draftWords, kindWords } from './draft-words.ts'
import { type MatchedColumn, type MatchedFile, matchColumns } from './match-columns.ts'
import { yamlScalar } from './yaml-scalar.ts'

/** A file or sheet to draft a mapping for. */
export interface DraftSource {
  /** As the mapping will name it: `clients.csv`, `clients.xlsx#Blad1`. */
  readonly address: string
  readonly table: RawTable
  /** Columns that may identify people, with the number of the privacy rule; they are named and left out. */
  readonly leftOut: ReadonlyMap<string, string>
  /** Only when its text could not be read as UTF-8. */
  readonly encoding?: 'windows-1252'
}

/**
 * A mapping drafted from names and contents of columns, as YAML that parses under the schema. Every line says why and
 * asks to be confirmed. Of the cells it shows only codes of columns that must be recoded, and words for no value.
 *
 * @example
 * draftMapping([{ address: 'clients.csv', table, leftOut: new Map() }], { language: 'en' }).includes('to confirm') // true
 */
export function draftMapping(
  sources: readonly DraftSource[],
  { language }: { readonly language: 'nl' | 'en' },
): string {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const files = sources.map((source) => ({
    ...source,
    match: matchColumns(source.table, new Set(source.leftOut.keys())),
  }))
  const chosen = canonicalTables.flatMap(({ name }) => {
    const giving = files
      .filter(({ match }) => givesTable(match, name))
      .toSorted((one, other) => count(other, name) - count(one, name))
    return giving.length === 0 ? [] : [{ name, file: giving[0]!, others: giving.slice(1) }]
  })
  const otherwise = files.flatMap(({ address, encoding }) =>
    encoding === undefined
      ? []
      : [`  ${yamlScalar(address)}: { encoding: ${encoding} } # ${say('confirm')}: ${say('encoding')}`],
  )
  const used = chosen.flatMap(({ name, file }) => file.match.byTable.get(name) ?? [])
  const tables = chosen.flatMap(({ name, file }) => ['', ...draftTable(name, file.address, file.match, language)])
  const remarks = files.flatMap((file) => [
    '',
    `# ${file.address}`,
    ...(file.match.person === null ? [`#   ${say('noPerson')}`] : []),
    ...[...file.leftOut].map(([column, rule]) => `#   ${say('leftOut')} (${rule}): ${shownOf(file.table, column)}`),
    ...chosen.filter(({ others }) => others.includes(file)).map(({ name }) => `#   ${say('elsewhere')}: ${name}`),
    ...file.match.unknown.map(
      ({ shown, contents }) => `#   ${say('unknown')}: ${shown} (${kindWords[contents.kind][language]})`,
    ),
  ])
  return [
    `# ${say('head')}`,
    `# ${say('copy')}`,
    'doorstroom-mapping: 1',
    ...(otherwise.length === 0 ? [] : ['files:', ...otherwise]),
    ...declarations(used, language),
    tables.length === 0 ? 'tables: {}' : 'tables:',
    ...tables,
    ...remarks,
    '',
  ].join('\n')
}

const count = ({ match }: { match: MatchedFile }, name: string) => match.byTable.get(name)?.length ?? 0

/** Two columns of its own besides the person make a table; for persons one is enough. */
function givesTable({ byTable, person }: MatchedFile, name: string): boolean {
  const found = byTable.get(name)?.length ?? 0
  return person !== null && found >= (name === 'persons' ? 1 : 2)
}

const shownOf = (table: RawTable, column: string) => safeName(column, table.columns.indexOf(column) + 1)

function declarations(used: readonly MatchedColumn[], language: 'nl' | 'en'): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const where = (columns: readonly MatchedColumn[]) =>
    columns
      .slice(0, 5)
      .map(({ from }) => from)
      .join(', ')
  const numbers = used.filter(({ schema, contents }) => schema.type === 'number' && contents.kind === 'decimal-comma')
  const days = used.filter(({ schema, contents }) => schema.type === 'day' && contents.kind === 'day-month-year')
  const wordy = used.filter(({ schema, contents }) => schema.type !== 'code' && contents.missingWords.length > 0)
  const words = [...new Set(wordy.flatMap(({ contents }) => contents.missingWords))].sort().map(yamlScalar)
  return [
    ...(numbers.length > 0 ? [`decimal: ',' # ${say('confirm')}: ${say('decimal')} (${where(numbers)})`] : []),
    ...(days.length > 0 ? [`dates: day-month-year # ${say('confirm')}: ${say('dates')} (${where(days)})`] : []),
    ...(words.length > 0
      ? [`missing: [${words.join(', ')}] # ${say('confirm')}: ${say('missing')} (${where(wordy)})`]
      : []),
  ]
}
