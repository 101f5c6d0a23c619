import { sizeLimits } from '../format/size-limits.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { attemptName, cellSql, type TextColumn } from './cell-sql.ts'
import { identifier, literal } from './database.ts'
import type { PlainCsv } from './plain-csv.ts'

/** A text that no cell can be: a cell that is not there at all is NULL, an empty one is not. */
const noCell = '\u001f\u001f'

/** The table to make, the file to read, and how many lines to pass over in it. */
export interface StagingTarget {
  readonly target: string
  readonly path: string
  readonly skip: number
}

/**
 * The statement that reads a plain CSV file into a table: every column of the schema that it has in its type, and `sure`, which is
 * false for a record with another number of cells, with anything in a nameless column, or with a cell that the engine
 * is not sure of.
 */
export function stagingSql(
  schema: TableSchema,
  plain: PlainCsv,
  settings: TypeSettings,
  { target, path, skip }: StagingTarget,
): string {
  const { names } = plain
  const cells = schema.columns.map((column) => ({ column, cell: textColumn(column, plain, settings) }))
  const attempts: string[] = []
  const values: string[] = []
  const sure: string[] = [`${cellName(names.length - 1)} IS NOT NULL`, `${cellName(names.length)} IS NULL`]
  const words = (settings.mapping?.missing ?? []).map(literal).join(', ')
  for (const { column, cell } of cells) {
    if (cell === null) continue
    const attempt = attemptName(column)
    const sql = cellSql[column.type](cell)
    const isMissing = words === '' ? `${cell.text} = ''` : `${cell.text} IN ('', ${words})`
    attempts.push(`${sql.attempt} AS ${attempt}`)
    const value = sql.value(attempt)
    // An empty text is a text; from another empty cell nothing can be read.
    const isText = value === attempt
    values.push(
      `${words === '' && !isText ? value : `CASE WHEN NOT (${isMissing}) THEN ${value} END`} AS ${identifier(column.name)}`,
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
  return `CREATE TABLE ${target} AS
    SELECT ${[...values, ''].join(', ')}coalesce(${sure.map((one) => `(${one})`).join(' AND ')}, false) AS sure
    FROM (SELECT *${attempts.map((one) => `, ${one}`).join('')} FROM (${textsSql(plain, path, skip)}))`
}

const cellName = (position: number) => `c${position}`
const textName = (position: number) => `t${position}`

function textColumn(column: ColumnSchema, plain: PlainCsv, settings: TypeSettings): TextColumn | null {
  const position = plain.names.indexOf(column.name)
  if (position === -1) return null
  const by = plain.names.indexOf(column.codeListBy?.column ?? '')
  const isPlain = plain.survey.isPlain && !plain.lines.hasLongRecords
  return { column, text: textName(position), deciding: by === -1 ? null : textName(by), isPlain, settings }
}

/** The file as columns of text, as it stands (`c0`) and without blanks around it (`t0`), with one column too many. */
function textsSql({ names, delimiter, survey }: PlainCsv, path: string, skip: number): string {
  const all = [...names, ''].map((_, position) => cellName(position))
  const options = [
    'auto_detect = false',
    'header = false',
    `skip = ${skip}`,
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
