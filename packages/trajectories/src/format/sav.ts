import { headerFindings, headerName } from '../csv/header-findings.ts'
import { fileEmpty, fileHeaderOnly, fileTooLarge, rowsTooMany } from '../csv/table-problem.ts'
import { textFindings } from '../csv/text-findings.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import { absentNumber } from '../sav/absent-number.ts'
import { ByteCursor } from '../sav/byte-cursor.ts'
import { caseCount } from '../sav/case-count.ts'
import { cellSource } from '../sav/cell-source.ts'
import { savCases } from '../sav/sav-cases.ts'
import { readDictionary } from '../sav/sav-dictionary.ts'
import { savEncoding } from '../sav/sav-encoding.ts'
import { SavError } from '../sav/sav-error.ts'
import { readHeader } from '../sav/sav-header.ts'
import { savEncrypted, savRowsMismatch, savWeighted } from '../sav/sav-problem.ts'
import { savVariables } from '../sav/sav-variables.ts'
import { textDecoder } from '../sav/text-decoder.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { type SizeLimits, sizeLimits } from './size-limits.ts'

/**
 * SPSS system files (.sav and .zsav) of any compression and byte order. A labelled code stays the code; a value marked
 * as missing becomes the empty cell, and a note says how many; numbers are written in the shortest form that reads back;
 * dates as year-month-day, with the clock where it is not midnight; text without the spaces at its end. A file of which
 * the cases are not as many as it says is refused. The line of a row is its case number and 1, as if the names were
 * line 1.
 */
export const sav = {
  id: 'sav',
  label: { nl: 'SPSS (.sav)', en: 'SPSS (.sav)' },
  extensions: ['sav', 'zsav'],
  detect: (head: Uint8Array, name: string) => {
    const isMarked = /^\$FL[23]/.test(latin1(head.subarray(0, 4)))
    return isMarked || isEncrypted(head) ? 1 : /\.z?sav$/i.test(name) ? 0.9 : 0
  },
  read: readSav,
} satisfies Format

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const isEncrypted = (head: Uint8Array) => latin1(head.subarray(8, 20)) === 'ENCRYPTEDSAV'

function readSav(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem, line: number | null = null): ReadResult => ({
    tables: [],
    findings: [findingAt(problem, { file, line })],
  })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  if (bytes.length === 0) return refuse(fileEmpty)
  if (isEncrypted(bytes)) return refuse(savEncrypted)
  try {
    return readCases(bytes, file, limits, settings)
  } catch (error) {
    if (error instanceof SavError) return refuse(error.problem, error.line)
    throw error
  }
}

/** What the owner declared about text; UTF-16 is about other files, as no SPSS file has it. */
const bytewise = (encoding: ReadSettings['encoding'] | undefined) =>
  encoding === undefined || encoding.startsWith('utf-16') ? null : encoding

function readCases(bytes: Uint8Array, file: string, limits: SizeLimits, settings: ReadSettings): ReadResult {
  const cursor = new ByteCursor(bytes)
  const header = readHeader(cursor)
  const dictionary = readDictionary(cursor)
  const decode = textDecoder(savEncoding(dictionary) ?? bytewise(settings.encoding))
  const variables = savVariables(dictionary, decode)
  const names = variables.map(({ name }) => headerName(name))
  const findings = new FindingList()
  findings.addAll(headerFindings(names, file, 1, limits.columns))
  if (variables.length === 0) throw new SavError(fileEmpty)
  if (findings.all().some(({ severity }) => severity === 'error')) return { tables: [], findings: findings.all() }
  const expected = caseCount(header, dictionary)
  if (expected !== null && expected > limits.rows) throw new SavError(rowsTooMany(limits.rows))

  const absent = absentNumber(dictionary)
  const cases = savCases(bytes, { header, dictionary, start: cursor.position, absent, limit: limits.bytes })
  const row = Buffer.alloc(8 * dictionary.variables.length)
  const { littleEndian } = dictionary
  const columns = variables.map((variable, position) => ({
    name: names[position]!,
    shown: safeName(names[position]!, position + 1),
    source: cellSource(variable, { row, littleEndian, absent, decode, decimal: settings.decimal ?? '.' }),
    cells: [] as string[],
  }))
  const lines: number[] = []
  while (cases.next(row)) {
    if (lines.length === limits.rows) throw new SavError(rowsTooMany(limits.rows))
    const line = lines.push(lines.length + 2) + 1
    for (const { source, cells, shown } of columns) {
      const cell = source.read()
      if (typeof cell !== 'string') findings.add(findingAt(cell, { file, line, column: shown }))
      cells.push(typeof cell === 'string' ? cell : '')
    }
  }
  if (expected !== null && expected !== lines.length) throw new SavError(savRowsMismatch(lines.length, expected))
  if (lines.length === 0) throw new SavError(fileHeaderOnly)

  if (header.isWeighted) findings.add(findingAt(savWeighted, { file }))
  for (const { shown, source } of columns) {
    findings.addAll(source.problems().map((problem) => findingAt(problem, { file, column: shown })))
  }
  const named = columns.filter(({ name }) => name !== '')
  const table = { file, columns: named.map(({ name }) => name), cells: named.map(({ cells }) => cells), lines }
  findings.addList(textFindings(table, null, limits.cellLength))
  return { tables: [table], findings: findings.all() }
}
