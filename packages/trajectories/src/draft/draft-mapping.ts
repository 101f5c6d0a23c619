import { tables as canonicalTables } from '../codebook/table/index.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import { draftTable } from './draft-table.ts'
import { draftWords } from './draft-words.ts'
import { type MatchedColumn, type MatchedFile, matchColumns } from './match-columns.ts'
import { whyNotMade } from './not-made.ts'
import { notUsed } from './not-used.ts'
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
      .filter(({ match }) => match.byTable.has(name))
      .filter(({ match }) => whyNotMade(match, name) === null)
      .toSorted((one, other) => count(other, name) - count(one, name))
    const file = giving[0]
    return file === undefined ? [] : [{ name, file, drafted: draftTable(name, file.address, file.match, language) }]
  })
  const otherwise = files.flatMap(({ address, encoding }) =>
    encoding === undefined
      ? []
      : [`  ${yamlScalar(address)}: { encoding: ${encoding} } # ${say('confirm')}: ${say('encoding')}`],
  )
  const used = chosen.flatMap(({ name, file }) => file.match.byTable.get(name) ?? [])
  const remarks = files.flatMap((file) => {
    const { address, match, leftOut, table } = file
    const notMade = new Map(
      canonicalTables.flatMap(({ name }) => {
        const made = chosen.find((one) => one.name === name)
        if (made?.file === file) return []
        const why = made === undefined ? whyNotMade(match, name) : { address: made.file.address }
        return why === null ? [] : [[name, why] as const]
      }),
    )
    const ofFile = chosen.filter((one) => one.file === file).map(({ drafted }) => drafted)
    return [
      '',
      `# ${address}`,
      ...(match.person === null ? [`#   ${say('noPerson')}`] : []),
      ...[...leftOut].map(([column, rule]) => `#   ${say('leftOut')} (${rule}): ${shownOf(table, column)}`),
      ...notUsed({ match, drafted: ofFile, notMade }, language),
    ]
  })
  const tables = chosen.flatMap(({ drafted }) => ['', ...drafted.lines])
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

const shownOf = (table: RawTable, column: string) => safeName(column, table.columns.indexOf(column) + 1)

function declarations(used: readonly MatchedColumn[], language: 'nl' | 'en'): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const isOf = (type: string, ...kinds: readonly string[]) =>
    used.filter(({ schema, contents }) => schema.type === type && kinds.includes(contents.kind))
  const numbers = isOf('number', 'decimal-comma', 'decimals-two-ways')
  const days = isOf('day', 'day-month-year', 'days-two-ways')
  const wordy = used.filter(
    ({ schema, contents }) => !['code', 'boolean'].includes(schema.type) && contents.missingWords.length > 0,
  )
  const words = [...new Set(wordy.flatMap(({ contents }) => contents.missingWords))].sort().map(yamlScalar)
  return [
    ...(numbers.length > 0 ? [`decimal: ',' # ${say('confirm')}: ${say('decimal')} (${whereOf(numbers)})`] : []),
    ...dateLines(days, isOf('day', 'year-month-day'), language),
    ...(words.length > 0
      ? [`missing: [${words.join(', ')}] # ${say('confirm')}: ${say('missing')} (${whereOf(wordy)})`]
      : []),
  ]
}

/** The order of dates, with what does not fit it. */
function dateLines(
  dayFirst: readonly MatchedColumn[],
  compact: readonly MatchedColumn[],
  language: 'nl' | 'en',
): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const confirm = (order: string, why: keyof typeof draftWords, columns: readonly MatchedColumn[]) =>
    `dates: ${order} # ${say('confirm')}: ${say(why)} (${whereOf(columns)})`
  if (dayFirst.length === 0) return compact.length === 0 ? [] : [confirm('year-month-day', 'eightDigits', compact)]
  const rest = compact.length === 0 ? [] : [`# ${say('twoOrders')} (${whereOf(compact)})`]
  return [confirm('day-month-year', 'dates', dayFirst), ...rest]
}

const whereOf = (columns: readonly MatchedColumn[]) =>
  [...new Set(columns.map(({ from }) => from))].slice(0, 5).join(', ')
