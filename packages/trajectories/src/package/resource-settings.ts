import type { DateOrder } from '../cell/date-order.ts'
import { delimiters } from '../csv/sniff-delimiter.ts'
import { type TextEncoding, textEncodings } from '../csv/text-encoding.ts'
import type { Problem } from '../finding/problem.ts'
import type { ReadSettings } from '../format/format.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { decimalsDiffer, notSupported } from './package-problem.ts'
import type { FieldDescription, ResourceDescription } from './package-schema.ts'
import { dayMonthYear, unreadParts, yearMonthDay } from './unread-parts.ts'

/** How a resource is to be read, as far as its description says so. */
export interface ResourceSettings {
  readonly read: ReadSettings
  readonly mapping: NonNullable<TypeSettings['mapping']>
  readonly fields: readonly FieldDescription[]
  /** Whether the file may lack described columns, and whether it may have others. */
  readonly mayLack: boolean
  readonly mayAdd: boolean
  readonly problems: readonly Problem[]
}

/** The settings of a resource; what cannot be read as described is a problem. */
export function resourceSettings(resource: ResourceDescription): ResourceSettings {
  const dialect = typeof resource.dialect === 'object' ? resource.dialect : {}
  const schema = typeof resource.schema === 'object' ? resource.schema : { fields: [] }
  const numbers = schema.fields.filter(({ type }) => type === 'number')
  const marks = new Set(numbers.map(({ decimalChar }) => decimalChar ?? dialect.decimalChar ?? '.'))
  const decimal = marks.has(',') ? ',' : '.'
  const encoding = textEncoding(resource.encoding)
  const delimiter = delimiters.find((one) => one === dialect.delimiter)
  const missing = (schema.missingValues ?? []).map((value) => (typeof value === 'string' ? value : value.value))
  const match = [schema.fieldsMatch ?? []].flat()
  return {
    read: { decimal, ...(encoding === null ? {} : { encoding }), ...(delimiter === undefined ? {} : { delimiter }) },
    mapping: {
      decimal,
      dates: dateOrder(schema.fields),
      missing: [...missing, dialect.nullSequence ?? ''].filter((value) => value !== ''),
    },
    fields: schema.fields,
    mayLack: match.some((rule) => rule === 'superset' || rule === 'partial'),
    mayAdd: match.some((rule) => rule === 'subset' || rule === 'partial'),
    problems: [
      ...unreadParts(resource),
      ...(encoding === null ? [otherEncoding] : []),
      ...(marks.size > 1 ? [decimalsDiffer] : []),
    ],
  }
}

function dateOrder(fields: readonly FieldDescription[]): DateOrder {
  const formats = fields.filter(({ type }) => type === 'date').map(({ format }) => format)
  if (formats.some((format) => dayMonthYear.includes(format))) return 'day-month-year'
  return formats.some((format) => yearMonthDay.includes(format)) ? 'year-month-day' : 'iso'
}

const otherEncoding = notSupported(
  { nl: 'een andere codering van tekst', en: 'another encoding of text' },
  { nl: 'Bewaar het bestand als UTF-8', en: 'Save the file as UTF-8' },
)

const otherNames: ReadonlyMap<string, TextEncoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['cp1252', 'windows-1252'],
  ['utf-16', 'utf-16le'],
])

/** The encoding by any of its usual names; null for one that is not read. */
function textEncoding(name = 'utf-8'): TextEncoding | null {
  const plain = name.toLowerCase().replaceAll('_', '-')
  return otherNames.get(plain) ?? textEncodings.find((one) => one === plain) ?? null
}
