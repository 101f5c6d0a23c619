import type { Language } from '@doorstroom/statistics'
import {
  type CodeList,
  type ColumnFormat,
  type ColumnSchema,
  codeListOf,
  explanationTitles,
  type TableSchema,
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookSheet,
  writeWorkbook,
} from '@doorstroom/trajectories'
import { templateWords } from './template-words.ts'

const formats: Readonly<Record<ColumnSchema['type'], ColumnFormat>> = {
  id: 'text',
  code: 'text',
  codes: 'text',
  integer: 'whole',
  number: 'general',
  boolean: 'general',
  day: 'day',
}

/**
 * An empty Excel workbook to fill in: a sheet for each table with names, lists to choose codes from, days and whole
 * numbers checked while typing, and identifiers kept as text; and two sheets that say what everything means. The
 * reader of workbooks passes over those two, and over sheets that stay empty.
 */
export function templateWorkbook(wanted: readonly TableSchema[], language: Language): Uint8Array {
  const sheets = wanted.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => templateColumn(column, language)),
    rows: [],
  }))
  const days = language === 'nl' ? 'dd-mm-yyyy' : 'yyyy-mm-dd'
  return writeWorkbook([explanationSheet(wanted, language), ...sheets, codesSheet(wanted, language)], { days })
}

function templateColumn(column: ColumnSchema, language: Language): WorkbookColumn {
  const { name, type, required, range, about, unit } = column
  const words = templateWords[language]
  const lists = codeListsOf(column)
  const allowed = type === 'boolean' ? words.yesOrNo : type === 'code' ? [...new Set(lists.flatMap(codesIn))] : []
  const hint = [required ? words.mustFill : '', about[language], unit === undefined ? '' : `(${unit})`]
  return {
    name,
    format: formats[type],
    required,
    hint: hint.filter((part) => part !== '').join(' '),
    ...(allowed.length === 0 ? {} : { allowed }),
    ...(column.ownStates === true || lists.some(({ form }) => form !== undefined) ? { othersToo: true } : {}),
    ...(range === undefined ? {} : { range }),
  }
}

function codeListsOf({ codeList, codeListBy }: ColumnSchema): CodeList[] {
  const ids = [...(codeList === undefined ? [] : [codeList]), ...Object.values(codeListBy?.lists ?? {})]
  return [...new Set(ids)].map(codeListOf)
}

/** Codes of digits in ascending order, others as their list has them. */
const codesIn = ({ codes }: CodeList) => {
  const all = Object.keys(codes)
  return all.every((code) => /^\d+$/.test(code)) ? all.sort() : all
}

const sheetColumn = ([name, width]: readonly [string, number]): WorkbookColumn => ({ name, width, format: 'wrapped' })

function explanationSheet(wanted: readonly TableSchema[], language: Language): WorkbookSheet {
  const words = templateWords[language]
  const { sheet, title } = explanationTitles[language].explanation
  const rows = wanted.flatMap(({ name, label, grain, columns }): WorkbookCell[][] => [
    [name, null, null, `${label[language]}: ${words.oneRow} ${grain[language]}`],
    ...columns.map((column) => [
      name,
      column.name,
      column.required ? words.yes : words.no,
      column.about[language],
      boundsOf(column),
      codeListsOf(column)
        .map(({ id }) => id)
        .join(', '),
    ]),
  ])
  return {
    name: sheet,
    preamble: [title, ...words.explanation],
    columns: words.explanationColumns.map(sheetColumn),
    rows,
  }
}

const boundsOf = ({ unit, range }: ColumnSchema) =>
  [unit, range === undefined ? undefined : `${range[0]} - ${range[1]}`].filter((part) => part !== undefined).join(', ')

function codesSheet(wanted: readonly TableSchema[], language: Language): WorkbookSheet {
  const words = templateWords[language]
  const { sheet, title } = explanationTitles[language].codes
  const lists = [...new Set(wanted.flatMap(({ columns }) => columns.flatMap(codeListsOf)))]
  const rows = lists
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((list): WorkbookCell[][] => [
      ...codesIn(list).map((code) => [list.id, code, list.codes[code]?.[language] ?? null]),
      ...(list.form === undefined ? [] : [[list.id, null, list.form.about[language]]]),
    ])
  return { name: sheet, preamble: [title, ...words.codes], columns: words.codesColumns.map(sheetColumn), rows }
}
