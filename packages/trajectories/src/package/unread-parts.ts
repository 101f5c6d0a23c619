import { delimiters } from '../csv/sniff-delimiter.ts'
import type { Problem } from '../finding/problem.ts'
import type { Text } from '../text.ts'
import { notSupported } from './package-problem.ts'
import type { DialectDescription, FieldDescription, ResourceDescription } from './package-schema.ts'

/** Day, month and year in the order that is read when it is declared. */
export const dayMonthYear: readonly (string | undefined)[] = ['%d-%m-%Y', '%d/%m/%Y', '%d.%m.%Y']
/** Eight digits, which are read when they are declared. */
export const yearMonthDay: readonly (string | undefined)[] = ['%Y%m%d']
const isoFormats = [undefined, 'default', '%Y-%m-%d']
const truthWords = ['1', '0', 'true', 'false', 'ja', 'nee', 'yes', 'no']

const inItself: Text = {
  nl: 'Zet dialect en schema in datapackage.json zelf',
  en: 'Put dialect and schema in datapackage.json itself',
}
const bothOrders: Text = { nl: 'datums in twee volgordes in één bestand', en: 'dates in two orders in one file' }
const plainCsv: Text = {
  nl: 'Bewaar als CSV met kolomnamen op de eerste regel, dubbele aanhalingstekens en zonder opmerkingen',
  en: 'Save as CSV with names of columns on the first line, double quotes and without comments',
}
const plainCells: Text = {
  nl: 'Schrijf datums als jaar-maand-dag, getallen zonder scheiding van duizendtallen, en ja of nee als 1 of 0',
  en: 'Write dates as year-month-day, numbers without separators of thousands, and yes or no as 1 or 0',
}

/** What the description of a resource asks for and is not read, each once. */
export function unreadParts({ dialect, schema }: ResourceDescription): Problem[] {
  const elsewhere = typeof dialect === 'string' || typeof schema === 'string'
  const fields = typeof schema === 'object' ? schema.fields : []
  const formats = fields.filter(({ type }) => type === 'date').map(({ format }) => format)
  const twoOrders = [dayMonthYear, yearMonthDay].every((order) => formats.some((format) => order.includes(format)))
  const unread = typeof dialect === 'object' ? unreadInDialect(dialect) : []
  const inFields = new Map(fields.flatMap(unreadInField).map((what) => [what.en, what]))
  return [
    ...(elsewhere
      ? [
          notSupported(
            { nl: 'een dialect of schema in een ander bestand', en: 'a dialect or schema elsewhere' },
            inItself,
          ),
        ]
      : []),
    ...(twoOrders ? [notSupported(bothOrders, plainCells)] : []),
    ...unread.map((what) => notSupported(what, plainCsv)),
    ...[...inFields.values()].map((what) => notSupported(what, plainCells)),
  ]
}

function unreadInDialect(dialect: DialectDescription): Text[] {
  const noHeader = dialect.header === false || (dialect.headerRows !== undefined && dialect.headerRows.join() !== '1')
  const otherQuotes = (dialect.quoteChar ?? '"') !== '"' || dialect.doubleQuote === false
  const isKnown = dialect.delimiter === undefined || delimiters.some((one) => one === dialect.delimiter)
  return chosen([
    [noHeader, { nl: 'een bestand zonder kolomnamen', en: 'a file without names of columns' }],
    [otherQuotes || dialect.escapeChar !== undefined, { nl: 'andere aanhalingstekens', en: 'other quotes' }],
    [dialect.commentChar !== undefined, { nl: 'opmerkingen in het bestand', en: 'comments in the file' }],
    [!isKnown, { nl: 'een ander scheidingsteken', en: 'another delimiter' }],
  ])
}

function unreadInField(field: FieldDescription): Text[] {
  const { type, format, decimalChar, groupChar, bareNumber } = field
  const isRead = [...isoFormats, ...dayMonthYear, ...yearMonthDay].includes(format)
  const words = [...(field.trueValues ?? []), ...(field.falseValues ?? [])]
  const otherWords = words.some((word) => !truthWords.includes(word.toLowerCase()))
  return chosen([
    [type === 'date' && !isRead, { nl: 'een andere schrijfwijze van datums', en: 'another way to write dates' }],
    [!['.', ','].includes(decimalChar ?? '.'), { nl: 'een ander decimaalteken', en: 'another decimal mark' }],
    [(groupChar ?? '') !== '', { nl: 'scheiding van duizendtallen', en: 'separators of thousands' }],
    [bareNumber === false, { nl: 'getallen met iets eromheen', en: 'numbers with something around them' }],
    [otherWords, { nl: 'eigen woorden voor ja en nee', en: 'own words for yes and no' }],
    [field.missingValues !== undefined, { nl: 'missingValues van één veld', en: 'missingValues of one field' }],
  ])
}

const chosen = (parts: readonly (readonly [boolean, Text])[]) => parts.flatMap(([is, what]) => (is ? [what] : []))
