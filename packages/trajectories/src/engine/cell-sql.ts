import type { DateOrder } from '../cell/date-order.ts'
import { missingWords } from '../cell/missing-word.ts'
import { codeListOf } from '../codebook/code-list-of.ts'
import type { ColumnSchema, ColumnType } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import type { CodeType } from './code-type.ts'
import { identifier, literal } from './database.ts'

/** A column of text in the engine, and what is known about the whole file it comes from. */
export interface TextColumn {
  readonly column: ColumnSchema
  /** Expression for the text of the cell. */
  readonly text: string
  /** Expression for the text of the column that decides which codes are allowed, when there is one in the file. */
  readonly deciding: string | null
  /** Whether every character of the file can be printed, so that no cell needs a closer look. */
  readonly isPlain: boolean
  /** The type for its codes, when all of them are known. */
  readonly codes: CodeType | undefined
  readonly settings: TypeSettings
}

/** How the engine reads a cell: only where it is sure, the value counts; other cells go to the readers of `cell/`. */
interface CellSql {
  /** Attempt at reading, used by the two others as `attempt`. */
  readonly attempt: string
  readonly value: (attempt: string) => string
  readonly sure: (attempt: string) => string
  /** Whether the value is the text itself, so that an empty cell has one too. */
  readonly isText?: true
}

/** What a cell with the last day of the year 9999 holds until it has been counted. */
export const openEndMark = 2_932_896

/** The type in which the engine keeps a column. */
export const storedType: Readonly<Record<ColumnType, string>> = {
  id: 'VARCHAR',
  code: 'VARCHAR',
  codes: 'VARCHAR',
  integer: 'DOUBLE',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  day: 'INTEGER',
}

/** Readers of cells in SQL, by type of column; each is sure only of the plainest way of writing. */
export const cellSql: Readonly<Record<ColumnType, (cell: TextColumn) => CellSql>> = {
  id: (cell) => ({
    attempt: cell.text,
    value: (attempt) => attempt,
    sure: (attempt) =>
      `${isOrdinary(cell)} AND CASE WHEN ${attempt}[-1] BETWEEN '0' AND '9' THEN NOT contains(${attempt}, '+') ELSE lower(${attempt}) NOT IN (${words}) END`,
    isText: true,
  }),
  code: (cell) => ({
    attempt: cell.codes === undefined ? cell.text : `TRY_CAST(${cell.text} AS ${cell.codes.name})`,
    value: (attempt) => attempt,
    sure: (attempt) => isCode(cell, attempt),
    ...(cell.codes === undefined ? { isText: true } : {}),
  }),
  codes: (cell) => ({
    attempt: cell.text,
    value: (attempt) => attempt,
    sure: (attempt) => isCodes(cell, attempt),
    isText: true,
  }),
  integer: (cell) => ({
    attempt: `TRY_CAST(${cell.text} AS BIGINT)`,
    value: (attempt) => `${attempt}::DOUBLE`,
    sure: (attempt) =>
      `${attempt}::VARCHAR = ${cell.text} AND ${attempt} BETWEEN -999999999999999 AND 999999999999999${inRange(cell, attempt)}`,
  }),
  number: (cell) => {
    const mark = cell.settings.mapping?.decimal ?? '.'
    const text = mark === ',' ? `replace(${cell.text}, ',', '.')` : cell.text
    const form = `[+-]?[0-9]{1,17}([${mark}][0-9]{1,17})?`
    return {
      attempt: `TRY_CAST(${text} AS DOUBLE)`,
      value: (attempt) => `(${attempt} + 0.0)`,
      sure: (attempt) =>
        `${attempt} IS NOT NULL AND regexp_full_match(${cell.text}, ${literal(form)})${inRange(cell, attempt)}`,
    }
  },
  boolean: ({ text }) => ({
    attempt: `lower(${text})`,
    value: (attempt) =>
      `CASE WHEN ${attempt} IN ('1', 'true', 'ja', 'yes') THEN true WHEN ${attempt} IN ('0', 'false', 'nee', 'no') THEN false END`,
    sure: (attempt) => `${attempt} IN ('1', 'true', 'ja', 'yes', '0', 'false', 'nee', 'no')`,
  }),
  day: ({ column, text, settings }) => {
    const plausible = (day: string) => `${day} BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`
    const isOpenEnd = (day: string) => `${day} = DATE '9999-12-31'`
    const canBeOpen = column.openEnd === true && !column.required
    const order = settings.mapping?.dates ?? 'iso'
    const asWritten = order !== 'iso'
    const marks = `replace(replace(${text}, '/', '-'), '.', '-')`
    const forms = literal(
      '[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}',
    )
    const iso = `TRY_CAST(${text} AS DATE)`
    const written: Readonly<Record<DateOrder, string | null>> = {
      iso: null,
      'day-month-year': `WHEN regexp_full_match(${text}, ${forms}) THEN try_strptime(${marks}, '%d-%m-%Y')::DATE`,
      'year-month-day': `WHEN regexp_full_match(${text}, '[0-9]{8}') THEN try_strptime(${text}, '%Y%m%d')::DATE`,
    }
    return {
      attempt: asWritten ? `CASE ${written[order]} WHEN ${iso}::VARCHAR = ${text} THEN ${iso} END` : iso,
      value: (day) =>
        `CASE WHEN ${plausible(day)} THEN (${day} - DATE '1970-01-01')::INTEGER${canBeOpen ? ` WHEN ${isOpenEnd(day)} THEN ${openEndMark}` : ''} END`,
      sure: (day) => {
        const isKnown = canBeOpen ? `(${plausible(day)} OR ${isOpenEnd(day)})` : plausible(day)
        return asWritten ? isKnown : `${isKnown} AND ${day}::VARCHAR = ${text}`
      },
    }
  },
}

/** A name for the attempt at reading a column. */
export const attemptName = (column: ColumnSchema) => identifier(`attempt ${column.name}`)

const inRange = ({ column: { range } }: TextColumn, attempt: string) =>
  range === undefined ? '' : ` AND ${attempt} BETWEEN ${range[0]} AND ${range[1]}`

/** Text that is not empty, has no blank at either end and no character that needs a closer look. */
const isOrdinary = ({ text, isPlain }: TextColumn) =>
  isPlain ? `${text} <> ''` : `regexp_full_match(${text}, '[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?')`

const words = [...missingWords]
  .filter((word) => /^[!-~ ]+$/.test(word))
  .map(literal)
  .join(', ')

function isCode(cell: TextColumn, attempt: string): string {
  const { column, deciding, settings, codes } = cell
  const own = column.ownStates === true ? (settings.states ?? []).map(({ id }) => id) : []
  const isIn = (list: string | undefined) => {
    const ways = [own.length === 0 ? null : isOneOf(attempt, own), list === undefined ? null : isInList(attempt, list)]
    return ways.filter((way) => way !== null).join(' OR ')
  }
  const usual = isIn(own.length > 0 ? undefined : column.codeList) || isOrdinary(cell)
  const by = column.codeListBy
  if (by === undefined) return codes === undefined ? usual : `${attempt} IS NOT NULL`
  if (deciding === null) return usual
  const cases = Object.entries(by.lists).map(([code, list]) => `WHEN ${literal(code)} THEN ${isIn(list)}`)
  return `CASE ${deciding} ${cases.join(' ')} ELSE ${usual} END`
}

function isCodes(cell: TextColumn, text: string): string {
  if (cell.column.codeList === undefined) return `${isOrdinary(cell)} AND NOT contains(${text}, ';')`
  const any = codesIn(cell.column.codeList).map(escaped).join('|')
  return `regexp_full_match(${text}, ${literal(`(${any})( *; *(${any}))*`)})`
}

/** In the list, or of the form that the list allows besides, where that form means the same to the engine. */
function isInList(text: string, id: string): string {
  const source = codeListOf(id).form?.pattern.source ?? ''
  const byForm = /^\^[\w\\[\]{},()|?:-]+\$$/.test(source) ? ` OR regexp_matches(${text}, ${literal(source)})` : ''
  return `(${isOneOf(text, codesIn(id))}${byForm})`
}

const codesIn = (id: string) => Object.keys(codeListOf(id).codes)
const isOneOf = (text: string, codes: readonly string[]) => `${text} IN (${codes.map(literal).join(', ')})`
const escaped = (code: string) => code.replaceAll(/[^A-Za-z0-9_]/g, (character) => `\\${character}`)
