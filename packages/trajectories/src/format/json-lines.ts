import { isUtf8 } from 'node:buffer'
import { decodeText } from '../csv/decode-text.ts'
import { fileTooLarge } from '../csv/table-problem.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { jsonReader } from '../json/json-reader.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { sizeLimits } from './size-limits.ts'

/**
 * One JSON object a line, of names with one value each. Columns are all names in the order in which they first appear;
 * a row that lacks one has an empty cell there. Empty lines are skipped; every other line is a row or a finding. JSON is
 * UTF-8 by its standard, so that a declared encoding counts only for a file that is not.
 */
export const jsonLines = {
  id: 'json-lines',
  label: { nl: 'JSON-regels (een object per regel)', en: 'JSON lines (one object a line)' },
  extensions: ['jsonl', 'ndjson'],
  detect: (head: Uint8Array, name: string) => {
    if (/\.(jsonl|ndjson)$/i.test(name)) return 0.95
    return /^\s*\{\s*"/.test(Buffer.from(head).toString('latin1')) ? 0.2 : 0
  },
  read: readJsonLines,
} satisfies Format

function readJsonLines(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem, line: number | null = null): ReadResult => ({
    tables: [],
    findings: [findingAt(problem, { file, line })],
  })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  const decoded = decodeText(bytes, isUtf8(bytes) ? 'utf-8' : (settings.encoding ?? 'utf-8'))
  if ('problem' in decoded) return refuse(decoded.problem, decoded.line)
  const reader = jsonReader(file, limits, settings.decimal)
  reader.add(decoded.text)
  const { refusal, names, table, rejected, findings, inText } = reader.end()
  if (refusal !== null) return refuse(refusal)
  if (names !== null) findings.addList(inText)
  const remarks = decoded.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
  return { tables: names === null ? [] : [table], findings: [...remarks, ...findings.all()], rejected }
}
