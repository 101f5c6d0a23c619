import { open } from 'node:fs/promises'
import type { PlainCsv } from './plain-csv.ts'

/** A record of a file as it is written there. */
export interface PickedRecord {
  /** Counted from 0, below the names of the columns. */
  readonly record: number
  readonly line: number
  /** Without the end of its line; line feeds inside quotes stay. */
  readonly text: string
}

const size = 4_194_304
const [feed, carriageReturn, quote] = [10, 13, 34]

/** The records for which the bit is set, in order, read from the file in one run. */
export async function* pickedRecords(plain: PlainCsv, bits: Uint8Array): AsyncGenerator<PickedRecord> {
  const file = await open(plain.path)
  const buffer = Buffer.allocUnsafe(size)
  const { hasQuotes } = plain.survey
  let [position, held, line, record] = [plain.from, 0, 0, 0]
  let pending: { line: number; text: Buffer[] } | null = null
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, held, size - held, position)
      position += bytesRead
      const end = held + bytesRead
      if (end === 0) return
      let start = 0
      while (start < end) {
        const found = buffer.indexOf(feed, start)
        const isWhole = found !== -1 && found < end
        if (!isWhole && bytesRead > 0) break
        const stop = isWhole ? found : end
        line++
        const ahead: boolean = pending !== null
        const isEmpty = stop === start || (stop === start + 1 && buffer[start] === carriageReturn)
        if (line > plain.headLines && (ahead || !isEmpty)) {
          const isPicked = ((bits[record >> 3] ?? 0) >> (record & 7)) & 1
          const isOdd = hasQuotes && quotesIn(buffer, start, stop) % 2 === 1
          if (isPicked === 1 || isOdd || ahead) {
            pending ??= { line, text: [] }
            pending.text.push(Buffer.from(buffer.subarray(start, stop)))
          }
          // An odd number of quotes opens a record of several lines, or closes it.
          if (ahead ? isOdd : !isOdd) {
            if (isPicked === 1 && pending !== null) yield { record, line: pending.line, text: textOf(pending.text) }
            pending = null
            record++
          }
        }
        start = stop + 1
      }
      held = Math.max(0, end - start)
      buffer.copyWithin(0, Math.min(start, end), end)
      if (bytesRead === 0) return
    }
  } finally {
    await file.close()
  }
}

function quotesIn(buffer: Buffer, start: number, stop: number): number {
  let count = 0
  for (let index = start; index < stop; index++) if (buffer[index] === quote) count++
  return count
}

const textOf = (lines: readonly Buffer[]) => lines.map((line) => line.toString('utf8').replace(/\r$/, '')).join('\n')
