import { ByteCursor } from './byte-cursor.ts'
import { longTextMissing } from './long-text-missing.ts'
import { type MissingRule, noneMissing } from './missing-rule.ts'
import { namePairs } from './name-pairs.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'
import type { SavVariable } from './sav-variable.ts'
import type { SavTextDecoder } from './text-decoder.ts'
import type { VariableRecord } from './variable-record.ts'

const longNameSubtype = 13
const veryLongSubtype = 14

interface Column {
  readonly record: VariableRecord
  readonly offset: number
}

/**
 * The columns of the file: records of one text joined, long names and values marked as missing put in their place.
 * Source: GNU PSPP Developers Guide, System File Format, Variable Record and Very Long String Record.
 *
 * @throws SavError when records do not fit together or a name is no text in the encoding of the file
 */
export function savVariables(dictionary: SavDictionary, decode: SavTextDecoder): SavVariable[] {
  const longNames = namePairs(dictionary.extensions.get(longNameSubtype), decode)
  const veryLong = namePairs(dictionary.extensions.get(veryLongSubtype), decode)
  const longMissing = longTextMissing(dictionary, decode)
  const columns = columnsOf(dictionary.variables)
  const variables: SavVariable[] = []
  for (let index = 0; index < columns.length; ) {
    const { record } = columns[index]!
    const shortName = textOf(record.shortName, decode)
    const width = widthOf(record, veryLong.get(shortName.toUpperCase()))
    const parts = columns.slice(index, index + segmentCount(width))
    const name = longNames.get(shortName.toUpperCase()) ?? shortName
    const texts = longMissing.get(name.toUpperCase()) ?? longMissing.get(shortName.toUpperCase())
    const missing = missingOf(record, dictionary.littleEndian, decode)
    variables.push({
      name,
      width,
      segments: segmentsOf(parts, width),
      format: record.format,
      missing: texts === undefined || width === 0 ? missing : { ...missing, texts: [...missing.texts, ...texts] },
    })
    index += parts.length
  }
  return variables
}

/** The first record of each number or text, and its place in a case. */
function columnsOf(records: readonly VariableRecord[]): Column[] {
  const columns: Column[] = []
  for (let index = 0; index < records.length; ) {
    const record = records[index]!
    const units = Math.max(1, Math.ceil(record.width / 8))
    const rest = records.slice(index + 1, index + units)
    if (record.width < 0 || rest.length !== units - 1 || rest.some(({ width }) => width !== -1)) {
      throw new SavError(savUnreadable)
    }
    columns.push({ record, offset: 8 * index })
    index += units
  }
  return columns
}

function widthOf({ width }: VariableRecord, declared: string | undefined): number {
  if (declared === undefined) return width
  const veryLong = /^\d{1,5}$/.test(declared) ? Number(declared) : 0
  if (veryLong <= 255) return width
  if (width !== 255 || veryLong > 32_767) throw new SavError(savUnreadable)
  return veryLong
}

const segmentCount = (width: number) => (width <= 255 ? 1 : Math.ceil(width / 252))

function segmentsOf(parts: readonly Column[], width: number): SavVariable['segments'] {
  if (width <= 255) return parts.map(({ offset }) => ({ offset, length: width }))
  const last = width - 252 * (segmentCount(width) - 1)
  const fits = parts.every(({ record }, part) =>
    part < parts.length - 1 ? record.width === 255 : Math.ceil(record.width / 8) === Math.ceil(last / 8),
  )
  if (!fits || parts.length !== segmentCount(width)) throw new SavError(savUnreadable)
  return parts.map(({ offset }, part) => ({ offset, length: Math.max(0, Math.min(255, width - 255 * part)) }))
}

function missingOf(record: VariableRecord, littleEndian: boolean, decode: SavTextDecoder): MissingRule {
  if (record.missing.length === 0) return noneMissing
  if (record.width > 0) {
    if (record.missingKind < 0) throw new SavError(savUnreadable)
    const texts = record.missing.map((bytes) => textOf(bytes.subarray(0, Math.min(8, record.width)), decode))
    return { ...noneMissing, texts }
  }
  const numbers = record.missing.map((bytes) => new ByteCursor(bytes, littleEndian).float64())
  if (numbers.some(Number.isNaN)) throw new SavError(savUnreadable)
  if (record.missingKind > 0) return { ...noneMissing, numbers }
  const [low = 0, high = 0, ...rest] = numbers
  return { range: { low, high }, numbers: rest, texts: [] }
}

function textOf(bytes: Buffer, decode: SavTextDecoder): string {
  const text = decode(bytes)
  if (typeof text !== 'string') throw new SavError(text)
  return text
}
