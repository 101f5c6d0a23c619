import { open } from 'node:fs/promises'

/** Where the records of a file begin. */
export interface LineIndex {
  /** Records below the names of the columns. */
  readonly records: number
  /** Whether some record takes more than one line. */
  readonly hasLongRecords: boolean
  /** Places in bytes where a record begins, one in every so many; none where every line is a record. */
  readonly starts: readonly number[]
  /** The line on which a record begins; records are counted from 0. */
  lineOf(record: number): number
}

/** One record a line, without empty lines. */
export const regularLines = (first: number, records: number): LineIndex => ({
  records,
  hasLongRecords: false,
  starts: [],
  lineOf: (record) => first + record,
})

const longestRecord = 65_536
const bytesBetweenStarts = 32_768
const size = 4_194_304
const [feed, carriageReturn, quote] = [10, 13, 34]

/**
 * Walks over all records of a file with quotes or empty lines, byte by byte: a quote opens a cell only at its beginning,
 * closes it only before a delimiter or the end of the line, and stands in a cell twice. Null when that does not hold
 * throughout, or when a record is very long.
 *
 * @param from - bytes to pass over at the start
 * @param headLines - lines up to and including the names of the columns
 */
export async function recordLines(
  path: string,
  from: number,
  headLines: number,
  delimiter: string,
): Promise<LineIndex | null> {
  const separator = delimiter.charCodeAt(0)
  const file = await open(path)
  const buffer = Buffer.allocUnsafe(size)
  const jumps: { record: number; shift: number }[] = []
  const starts: number[] = []
  let [position, line, records, recordStart, recordLine, shift] = [from, 1, 0, from, 1, 0]
  let [inQuotes, afterQuote, atCellStart, isEmpty, hasLongRecords] = [false, false, true, true, false]

  const endRecord = (end: number): boolean => {
    if (!isEmpty && recordLine > headLines) {
      if (recordLine - records !== shift) {
        shift = recordLine - records
        jumps.push({ record: records, shift })
      }
      if (line > recordLine) hasLongRecords = true
      records++
    }
    return end - recordStart <= longestRecord
  }
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, size, position)
      if (bytesRead === 0) break
      for (let index = 0; index < bytesRead; index++) {
        const byte = buffer[index]!
        if (inQuotes) {
          if (byte === quote) [inQuotes, afterQuote] = [false, true]
          else if (byte === feed) line++
          continue
        }
        if (byte === quote) {
          if (!afterQuote && !atCellStart) return null
          ;[inQuotes, afterQuote, atCellStart, isEmpty] = [true, false, false, false]
        } else if (byte === feed) {
          if (!endRecord(position + index)) return null
          line++
          if (position + index - (starts.at(-1) ?? from) >= bytesBetweenStarts) starts.push(position + index + 1)
          ;[recordStart, recordLine, afterQuote, atCellStart, isEmpty] = [position + index + 1, line, false, true, true]
        } else if (byte === separator) {
          ;[afterQuote, atCellStart, isEmpty] = [false, true, false]
        } else if (byte !== carriageReturn) {
          if (afterQuote) return null
          ;[atCellStart, isEmpty] = [false, false]
        }
      }
      position += bytesRead
      if (position - recordStart > longestRecord) return null
    }
  } finally {
    await file.close()
  }
  if (inQuotes || !endRecord(position)) return null
  return { records, hasLongRecords, starts, lineOf: lineFinder(jumps) }
}

function lineFinder(jumps: readonly { record: number; shift: number }[]): (record: number) => number {
  return (record) => {
    let [low, high] = [0, jumps.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (jumps[middle]!.record <= record) low = middle
      else high = middle - 1
    }
    return record + (jumps[low]?.shift ?? 0)
  }
}
