import { tables as canonicalTables } from '../codebook/table/index.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import { draftColumn } from './draft-column.ts'
import { draftWords } from './draft-words.ts'
import { headerNames } from './header-names.ts'
import type { MatchedColumn, MatchedFile } from './match-columns.ts'
import { schemeInName } from './period-synonyms.ts'
import { yamlScalar } from './yaml-scalar.ts'

/** A table of a drafted mapping. */
export interface DraftedTable {
  readonly lines: readonly string[]
  /** Columns of the file that the lines use. */
  readonly used: ReadonlySet<string>
  /** Columns that stand in a comment, as their codes are not known. */
  readonly open: ReadonlySet<string>
  /** Days that are required and were not found, as `enrolments.observation_end`. */
  readonly freeDays: readonly string[]
}

/** The table that a file gives: its columns, what can be said of required ones that are not there, and which rows count. */
export function draftTable(name: string, address: string, file: MatchedFile, language: 'nl' | 'en'): DraftedTable {
  const schema: TableSchema = canonicalTables.find((one) => one.name === name)!
  const matched = file.byTable.get(name) ?? []
  const parts = schema.columns.map((column) => {
    const match = matched.find((one) => one.schema.name === column.name) ?? personAs(column, file)
    if (match === null) return { from: null, lines: missingColumn(schema, column, file, language) }
    return { from: match.from, lines: draftColumn(match, language) }
  })
  const begin = matched.find((one) => one.schema.name === 'begin')
  const rowless = begin !== undefined && begin.contents.filled < file.table.lines.length
  const skip = rowless
    ? [`    skipWhenMissing: [begin] # ${draftWords.confirm[language]}: ${draftWords.rowless[language]}`]
    : []
  const isOpen = ({ lines }: { lines: readonly string[] }) => lines.every((line) => line.startsWith('#'))
  const columnsOf = (some: typeof parts) => new Set(some.flatMap(({ from }) => from ?? []))
  return {
    lines: [
      `  ${name}:`,
      `    from: ${yamlScalar(address)}`,
      ...skip,
      '    columns:',
      ...parts.flatMap(({ lines }) => lines.map((line) => `      ${line}`)),
    ],
    used: columnsOf(parts.filter((part) => !isOpen(part))),
    open: columnsOf(parts.filter(isOpen)),
    freeDays: schema.columns
      .filter((column, index) => column.required && column.type === 'day' && isOpen(parts[index] ?? { lines: [] }))
      .map((column) => `${name}.${column.name}`),
  }
}

const personAs = (column: ColumnSchema, { person }: MatchedFile): MatchedColumn | null =>
  column.name === 'person_id' && person !== null ? { ...person, schema: column } : null

/** Columns to take a day from that is required and was not found, nearest first. */
const nearest: Readonly<Record<string, readonly string[]>> = { assignment_date: ['referral_date', 'start_date'] }

function missingColumn(schema: TableSchema, column: ColumnSchema, file: MatchedFile, language: 'nl' | 'en'): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const confirmed = (rule: string, why: keyof typeof draftWords) => [
    `${column.name}: ${rule} # ${say('confirm')}: ${say(why)}`,
  ]
  if (schema.key.length === 1 && column.name === schema.key[0]) {
    const key = draftKey(schema, file)
    if (key !== null) return confirmed(key.rule, key.why)
  }
  if (!column.required) return []
  const matched = file.byTable.get(schema.name) ?? []
  const near = (nearest[column.name] ?? []).flatMap((name) => matched.find((one) => one.schema.name === name) ?? [])
  if (near[0] !== undefined) return confirmed(yamlScalar(near[0].from), 'insteadOf')
  if (schema.name === 'spells') {
    const begin = matched.find((one) => one.schema.name === 'begin')
    const scheme = schemeInName(headerNames(begin?.from ?? '').names)
    const isBenefit = scheme !== null || matched.some((one) => one.schema.name === 'state') || isOfBenefit(begin)
    if (column.name === 'channel' && isBenefit) return confirmed('{ constant: benefit }', 'benefitDays')
    if (column.name === 'state' && scheme !== null) return confirmed(`{ constant: ${scheme} }`, 'schemeInName')
  }
  const days = [...file.byTable.values()].flat().filter((one) => one.schema.type === 'day')
  const candidates = column.type === 'day' ? [...new Set(days.map(({ from }) => from))] : []
  const among = candidates.length === 0 ? '' : `; ${say('candidates')}: ${candidates.join(', ')}`
  const hint = hints[`${schema.name}.${column.name}`]
  const constant = hint === undefined ? '' : `; ${say(hint)}`
  return [`# ${column.name}: # ${say('required')}: ${column.about[language]}${among}${constant}`]
}

/** Required columns that may have one value for all. */
const hints: Readonly<Record<string, 'sameForAll' | 'oneScheme'>> = {
  'enrolments.observation_end': 'sameForAll',
  'spells.state': 'oneScheme',
}

const isOfBenefit = (begin: MatchedColumn | undefined) =>
  begin !== undefined && /uitkering|benefit|allocation|steun|werkloosheid|wia|ziektewet/i.test(begin.from)

/** What makes a row its own where the file has no number for it: the person, or the person and the first day. */
function draftKey(
  { name, time }: TableSchema,
  { person, byTable, table }: MatchedFile,
): { rule: string; why: 'perPerson' | 'joinedKey' } | null {
  if (person === null) return null
  const from = yamlScalar(person.from)
  const prefix = `prefix: ${name.slice(0, 1)}-`
  if (person.contents.distinct === table.lines.length) return { rule: `{ from: ${from}, ${prefix} }`, why: 'perPerson' }
  const wanted = [time ?? '', ...(nearest[time ?? ''] ?? [])]
  const day = wanted.flatMap((one) => byTable.get(name)?.find(({ schema }) => schema.name === one) ?? [])[0]
  if (day === undefined || !tellApart(table, [person.from, day.from])) return null
  return { rule: `{ join: [${from}, ${yamlScalar(day.from)}], separator: "-", ${prefix} }`, why: 'joinedKey' }
}

/** Whether the filled cells of these columns together are different in every row that has them. */
function tellApart({ columns, cells, lines }: MatchedFile['table'], names: readonly string[]): boolean {
  const places = names.map((name) => columns.indexOf(name))
  const keys = lines.map((_, row) => places.map((place) => cells[place]?.[row]?.trim() ?? ''))
  const filled = keys.filter((parts) => !parts.includes('')).map((parts) => parts.join('\u001f'))
  return new Set(filled).size === filled.length
}
