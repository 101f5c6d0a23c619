import { tableCollector } from '../csv/collect-table.ts'
import { decodeText } from '../csv/decode-text.ts'
import { parseRecords } from '../csv/parse-records.ts'
import { delimiters, sniffDelimiter } from '../csv/sniff-delimiter.ts'
import { delimiterUnclear, fileEmpty, fileTooLarge } from '../csv/table-problem.ts'
import { textFindings } from '../csv/text-findings.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { sizeLimits } from './size-limits.ts'

/**
 * Text with one delimiter (comma, semicolon, tab or pipe), double quotes and a line of column names. UTF-8, or UTF-16,
 * or windows-1252 when declared. A first line `sep=;` names the delimiter; lines above the names of the columns are
 * recognised and reported; empty lines are skipped; every other record is a row or is rejected with a finding.
 */
export const csv = {
  id: 'csv',
  label: { nl: 'CSV (tekst met scheidingstekens)', en: 'CSV (delimited text)' },
  extensions: ['csv', 'tsv', 'txt'],
  detect: (head: Uint8Array, name: string) => {
    const isArchive = head[0] === 0x50 && head[1] === 0x4b
    return isArchive ? 0 : /\.(csv|tsv|txt)$/i.test(name) ? 0.9 : 0.1
  },
  read: readCsv,
} satisfies Format

function readCsv(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem, line: number | null = null): ReadResult => ({
    tables: [],
    findings: [findingAt(problem, { file, line })],
  })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  const decoded = decodeText(bytes, settings.encoding ?? 'utf-8')
  if ('problem' in decoded) return refuse(decoded.problem, decoded.line)
  const announced = announcedDelimiter(decoded.text)
  // The line stays as an empty one, so that lines keep their numbers.
  const text = announced === null ? decoded.text : decoded.text.replace(/^[^\n]*/, '')
  if (text.trim() === '') return refuse(fileEmpty)
  const delimiter = settings.delimiter ?? announced ?? sniffDelimiter(text)
  if (delimiter === null) return refuse(delimiterUnclear)

  const collector = tableCollector(file, delimiter, limits)
  parseRecords(text, { delimiter, rowLength: limits.rowLength }, collector.add)
  const { table, rejected, findings } = collector.end()
  const remarks = decoded.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
  const inText = table === null ? [] : textFindings(table, text, limits.cellLength)
  return { tables: table === null ? [] : [table], findings: [...remarks, ...findings, ...inText], rejected }
}

/** The delimiter that a spreadsheet wrote in the first line, `sep=;`. */
function announcedDelimiter(text: string) {
  const named = /^"?sep=(.)"?[;,\t|]*(\n|$)/i.exec(text)?.[1]
  return delimiters.find((delimiter) => delimiter === named) ?? null
}
