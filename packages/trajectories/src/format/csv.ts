import { csvReader } from '../csv/csv-reader.ts'
import { decodeText } from '../csv/decode-text.ts'
import { fileTooLarge } from '../csv/table-problem.ts'
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
  const reader = csvReader(file, settings.delimiter, limits)
  reader.add(decoded.text)
  const { refusal, table, rejected, findings } = reader.end()
  if (refusal !== null) return refuse(refusal)
  const remarks = decoded.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
  return { tables: table === null ? [] : [table], findings: [...remarks, ...findings], rejected }
}
