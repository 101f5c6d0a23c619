import { open } from 'node:fs/promises'
import { findHeader } from '../csv/find-header.ts'
import { headerName } from '../csv/header-findings.ts'
import { type CsvRecord, parseRecords } from '../csv/parse-records.ts'
import { type Delimiter, sniffDelimiter } from '../csv/sniff-delimiter.ts'
import { csv } from '../format/csv.ts'
import type { ReadSettings } from '../format/format.ts'
import { sizeLimits } from '../format/size-limits.ts'
import { type LineIndex, recordLines, regularLines } from './record-lines.ts'
import { surveyText, type TextSurvey } from './survey-text.ts'

/** A CSV file of which it was shown that it can be cut into records without any doubt. */
export interface PlainCsv {
  readonly path: string
  /** Name as the user knows it. */
  readonly file: string
  readonly delimiter: Delimiter
  /** Names of all columns, a nameless one included. */
  readonly names: readonly string[]
  /** Bytes of the byte order mark. */
  readonly from: number
  /** Lines up to and including the names of the columns. */
  readonly headLines: number
  /** The text of the first records, from the first line on: they decide where the names stand. */
  readonly head: string
  /** Records below the names that stand in `head`. */
  readonly headRecords: number
  readonly survey: TextSurvey
  readonly lines: LineIndex
}

const sampleBytes = 1_048_576
const sampledRecords = 50

/**
 * Shows that a file can be read by the engine with the same result as by `csv`, or null when that is in doubt: other
 * text than UTF-8, quotes that do not fit, lines that are too long, names of columns that cannot be found.
 */
export async function plainCsv(path: string, file: string, settings: ReadSettings): Promise<PlainCsv | null> {
  // The engine would take such a name for a pattern.
  if (/[*?[\]]/.test(path)) return null
  const start = await firstBytes(path)
  const from = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0
  const survey = await surveyText(path, from)
  if (!isSafeText(survey, start.subarray(from), from > 0 ? 'utf-8' : settings.encoding)) return null
  const sample = sampleText(start.subarray(from), start.length < sampleBytes)
  if (sample === null || /^"?sep=/i.test(sample)) return null
  const delimiter = settings.delimiter ?? sniffDelimiter(sample)
  if (delimiter === null) return null
  const first = firstRecords(sample, delimiter)
  const index = findHeader(first)
  const header = index === null ? undefined : first[index]
  const last = first.at(-1)
  if (index === null || header === undefined || last === undefined || header.lineCount > 1) return null
  if (first.some(({ problem }) => problem !== null)) return null
  const head = sample
    .split('\n')
    .slice(0, last.line + last.lineCount - 1)
    .join('\n')
  const [table] = csv.read(new TextEncoder().encode(head), file, { delimiter }).tables
  if (table === undefined) return null
  const headLines = header.line
  const regular = !survey.hasQuotes && !survey.hasEmptyLines
  const records = survey.lineFeeds + (survey.endsWithLineFeed ? 0 : 1) - headLines
  const lines = regular ? regularLines(headLines + 1, records) : await recordLines(path, from, headLines, delimiter)
  if (lines === null || lines.records === 0) return null
  const headRecords = first.length - index - 1
  return {
    path,
    file,
    delimiter,
    names: header.cells.map(headerName),
    from,
    headLines,
    head,
    headRecords,
    survey,
    lines,
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function isSafeText(survey: TextSurvey, start: Uint8Array, encoding: ReadSettings['encoding'] = 'utf-8'): boolean {
  const holdsZero = start.includes(0)
  const hasSecondMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
  const isCertain = survey.isAscii ? !encoding.startsWith('utf-16') : encoding === 'utf-8' && survey.isUtf8
  return (
    isCertain && !holdsZero && !hasSecondMark && survey.returns !== 'mixed' && survey.longestLine < sizeLimits.rowLength
  )
}

/** The whole text when it is all there; else only as far as it is certain how it is cut into records. */
function sampleText(start: Uint8Array, isWhole: boolean): string | null {
  const cut = isWhole ? start.length : start.lastIndexOf(0x0a) + 1
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(start.subarray(0, cut)).replaceAll('\r\n', '\n')
  if (text.trim() === '') return null
  return isWhole || text.split('\n').length > 4 * sampledRecords ? text : null
}

/** The first records of a text; a later problem in it does not matter here. */
function firstRecords(sample: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = []
  const lines = sample.split('\n')
  const enough = lines.slice(0, 8 * sampledRecords).join('\n')
  const settings = { delimiter, rowLength: sizeLimits.rowLength }
  parseRecords(enough, settings, (record) => {
    if (records.length < sampledRecords) records.push(record)
  })
  return records
}
