import { finished, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Text } from '../../text.ts'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'
import { decodedText, type Encoding } from './decoded-text.ts'
import { sniffedDelimiter } from './sniffed-delimiter.ts'

/** How a CSV file is written. */
export interface CsvWay {
  readonly encoding: Encoding
  readonly delimiter: string
}

/** A row longer than this many bytes is no row but a quote that was never closed. */
const longestRow = 1 << 20

/**
 * The delimiter of a file, looked for in its first line.
 *
 * @example
 * await delimiterOf('clients.csv', 'utf-8') // ';'
 */
export async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  for await (const text of decodedText(path, encoding)) return sniffedDelimiter(text)
  return ','
}

/**
 * The rows of a CSV file of any size, the header first, as text cells; empty lines are no rows. Every row must have as many
 * cells as the header, and quotes must be right.
 *
 * @param signal - stops reading
 * @throws Refusal (data errors) with the line that is wrong
 * @example
 * for await (const cells of readRecords('clients.csv', { encoding: 'utf-8', delimiter: ';' }, signal)) rows += 1
 */
export async function* readRecords(path: string, way: CsvWay, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  const text = Readable.from(decodedText(path, way.encoding))
  const parser = parse({ delimiter: way.delimiter, skip_empty_lines: true, max_record_size: longestRow })
  finished(text, { signal }, (error) => {
    if (error) parser.destroy(error)
  })
  text.pipe(parser)
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      signal.throwIfAborted()
      yield record
    }
  } catch (error) {
    throw error instanceof CsvError ? badRow(error) : error
  } finally {
    text.destroy()
  }
}

const causes: readonly { readonly code: string; readonly what: Text }[] = [
  {
    code: 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
    what: { nl: 'een ander aantal cellen dan de kop', en: 'another number of cells than the header' },
  },
  {
    code: 'CSV_QUOTE_NOT_CLOSED',
    what: { nl: 'een aanhalingsteken dat niet sluit', en: 'a quote that is not closed' },
  },
  { code: 'CSV_MAX_RECORD_SIZE', what: { nl: 'een rij zonder eind', en: 'a row without an end' } },
]

function badRow(error: CsvError): Refusal {
  const what = causes.find(({ code }) => code === error.code)?.what ?? {
    nl: 'een verkeerd aanhalingsteken',
    en: 'a wrong quote',
  }
  const line = String(error.lines ?? '?')
  return new Refusal(
    'disclosure.rowUnreadable',
    exitCode.dataErrors,
    { nl: `Regel ${line} heeft ${what.nl}.`, en: `Line ${line} has ${what.en}.` },
    {
      nl: 'Verbeter de regel in de bron, of geef met --delimiter aan wat tussen de cellen staat.',
      en: 'Mend the line in the source, or say with --delimiter what stands between the cells.',
    },
  )
}
