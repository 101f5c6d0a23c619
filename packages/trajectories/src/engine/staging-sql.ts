import { sizeLimits } from '../format/size-limits.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { attemptName, cellSql, type TextColumn } from './cell-sql.ts'
import type { CodeType, CodeTypes } from './code-type.ts'
import { identifier, literal } from './database.ts'
import { type OwnerColumn, ownKey } from './owner.ts'
import type { PlainCsv } from './plain-csv.ts'

/** A text that no cell can be: a cell that is not there at all is NULL, an empty one is not. */
const noCell = '\u001f\u001f'

/** The table to make, and the file of records to read. */
export interface StagingTarget {
  readonly target: string
  readonly path: string
  readonly owner: OwnerColumn | undefined
  readonly codes: CodeTypes
}

/**
 * The statement that reads records of a plain CSV file into a table, in order of the person they belong to: `owner_key`,
 * `place` (counted from 0 in this file of records), every column of the schema that it has in its type, and `sure`, which
 * is false for a record with another number of cells, with anything in a nameless column, or with a cell that the engine
 * is not sure of.
 */
export function stagingSql(
  schema: TableSchema,
  plain: PlainCsv,
  settings: TypeSettings,
  { target, path, owner, codes }: StagingTarget,
): string {
  const { names } = plain
  const attempts: string[] = []
  const values: string[] = []
  const sure: string[] = [`${cellName(names.length - 1)} IS NOT NULL`, `${cellName(names.length)} IS NULL`]
  const words = (settings.mapping?.missing ?? []).map(literal).join(', ')
  for (const column of schema.columns) {
    const cell = textColumn(column, plain, codes.get(column.name), settings)
    if (cell === null) continue
    const attempt = attemptName(column)
    const sql = cellSql[column.type](cell)
    const isMissing = words === '' ? `${cell.text} = ''` : `${cell.text} IN ('', ${words})`
    attempts.push(`${sql.attempt} AS ${attempt}`)
    const value = sql.value(attempt)
    values.push(
      `${words === '' && sql.isText !== true ? value : `CASE WHEN NOT (${isMissing}) THEN ${value} END`} AS ${identifier(column.name)}`,
    )
    const isRead = sql.sure(attempt)
    const isReadOrMissing = column.required
      ? words === ''
        ? isRead
        : `NOT (${isMissing}) AND (${isRead})`
      : `(${isMissing} OR (${isRead}))`
    sure.push(isReadOrMissing)
  }
  sure.push(...textConditions(plain))
  const key = ownKey(owner, new Set(names))
  return `CREATE TABLE ${target} AS SELECT ${key} AS owner_key, * FROM (
    SELECT (row_number() OVER () - 1)::INTEGER AS place, ${[...values, ''].join(', ')}
      coalesce(${sure.map((one) => `(${one})`).join(' AND ')}, false) AS sure
    FROM (SELECT *${attempts.map((one) => `, ${one}`).join('')} FROM (${textsSql(plain, path)})))
    ORDER BY owner_key, place`
}

const cellName = (position: number) => `c${position}`
const textName = (position: number) => `t${position}`

function textColumn(
  column: ColumnSchema,
  plain: PlainCsv,
  codes: CodeType | undefined,
  settings: TypeSettings,
): TextColumn | null {
  const position = plain.names.indexOf(column.name)
  if (position === -1) return null
  const by = plain.names.indexOf(column.codeListBy?.column ?? '')
  const isPlain = plain.survey.isPlain && !plain.lines.hasLongRecords
  return { column, text: textName(position), deciding: by === -1 ? null : textName(by), isPlain, codes, settings }
}

/** The file as columns of text, as it stands (`c0`) and without blanks around it (`t0`), with one column too many. */
function textsSql({ names, delimiter, survey }: PlainCsv, path: string): string {
  const all = [...names, ''].map((_, position) => cellName(position))
  const options = [
    'auto_detect = false',
    'header = false',
    `delim = ${literal(delimiter)}`,
    `columns = {${all.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}`,
    survey.hasQuotes ? `quote = '"', escape = '"'` : `quote = '', escape = ''`,
    'null_padding = true',
    'strict_mode = false',
    `nullstr = ${literal(noCell)}`,
    // With several threads in one file the engine does not always keep the order of the records.
    'parallel = false',
  ]
  const texts = names.map((_, position) => {
    const cell = cellName(position)
    return `${survey.hasSpaces ? `trim(${cell}, ' ')` : cell} AS ${textName(position)}`
  })
  return `SELECT *, ${texts.join(', ')} FROM read_csv(${literal(path)}, ${options.join(', ')})`
}

/** What must hold of all cells for there to be nothing to say about the text itself. */
function textConditions({ names, survey, lines }: PlainCsv): string[] {
  const positions = names.map((_, position) => position)
  const nameless = positions.filter((position) => names[position] === '')
  const every = (condition: (cell: string) => string) => positions.map((position) => condition(cellName(position)))
  const misread = literal('[ÂÃ][\\x{80}-\\x{BF}]|â€|\\x{FFFD}|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]')
  return [
    ...nameless.map((position) => `${textName(position)} = ''`),
    ...(survey.isPlain ? [] : every((cell) => `NOT regexp_matches(${cell}, ${misread})`)),
    ...(survey.longestLine > sizeLimits.cellLength
      ? every((cell) => `strlen(${cell}) <= ${sizeLimits.cellLength}`)
      : []),
    ...(lines.hasLongRecords ? every((cell) => `NOT contains(${cell}, chr(10))`) : []),
  ]
}
