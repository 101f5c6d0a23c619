import { tables as canonicalTables } from '../codebook/table/index.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import { draftColumn } from './draft-column.ts'
import { draftWords } from './draft-words.ts'
import type { MatchedColumn, MatchedFile } from './match-columns.ts'
import { yamlScalar } from './yaml-scalar.ts'

/** The table a file gives, if any: enough of its columns, and a person where the table is about people. */
export function draftTable(
  name: string,
  address: string,
  { person, byTable, table }: MatchedFile,
  language: 'nl' | 'en',
): string[] {
  const schema: TableSchema = canonicalTables.find((one) => one.name === name)!
  const matched = byTable.get(name) ?? []
  const days = [...byTable.values()].flat().filter((one) => one.schema.type === 'day')
  const lines = schema.columns.flatMap((column) => {
    const match = matched.find((one) => one.schema.name === column.name)
    if (match !== undefined) return draftColumn(match, language)
    if (column.name === 'person_id' && person !== null) return draftColumn({ ...person, schema: column }, language)
    return missingColumn(schema, column, { person, rows: table.lines.length, days }, language)
  })
  const begin = matched.find((one) => one.schema.name === 'begin')
  const rowless = begin !== undefined && begin.contents.filled < table.lines.length
  const skip = rowless
    ? [`    skipWhenMissing: [begin] # ${draftWords.confirm[language]}: ${draftWords.rowless[language]}`]
    : []
  return [
    `  ${name}:`,
    `    from: ${yamlScalar(address)}`,
    ...skip,
    '    columns:',
    ...lines.map((line) => `      ${line}`),
  ]
}

/** What there is in the file to fill a column from that was not found. */
interface OtherColumns {
  readonly person: MatchedColumn | null
  readonly rows: number
  readonly days: readonly MatchedColumn[]
}

function missingColumn(
  { key, name }: TableSchema,
  column: ColumnSchema,
  { person, rows, days }: OtherColumns,
  language: 'nl' | 'en',
): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const onePerPerson = person !== null && person.contents.distinct === rows
  if (key.length === 1 && column.name === key[0] && onePerPerson) {
    const rule = `{ from: ${yamlScalar(person.from)}, prefix: ${name.slice(0, 1)}- }`
    return [`${column.name}: ${rule} # ${say('confirm')}: ${say('perPerson')}`]
  }
  if (!column.required) return []
  const candidates = column.type === 'day' ? [...new Set(days.map(({ from }) => from))] : []
  const hint = candidates.length === 0 ? '' : `; ${say('candidates')}: ${candidates.join(', ')}`
  return [`# ${column.name}: # ${say('required')}: ${column.about[language]}${hint}`]
}
