import type { Finding } from '../finding/finding.ts'
import { csv } from '../format/csv.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Table } from '../table/table.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { typeTable } from '../table/type-table.ts'
import type { PickedRecord } from './picked-records.ts'
import type { PlainCsv } from './plain-csv.ts'

/** Records as the readers of small files read them. */
export interface ExplainedRecords {
  readonly raw: RawTable
  /** Null when a required column is missing. */
  readonly table: Table | null
  /** Place of each accepted row among the records of the file. */
  readonly records: readonly number[]
  readonly accepted: number
  readonly rejected: number
  readonly reading: readonly Finding[]
  readonly typing: readonly Finding[]
}

const unlimited = { bytes: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY }

/**
 * Reads some records of a file exactly as if they stood alone in a small file below the same head, and tells their own
 * lines. The head is read along, as it decides what the names of the columns are; only in the first batch do its
 * records count.
 */
export function explainRecords(
  plain: PlainCsv,
  picked: readonly PickedRecord[],
  schema: TableSchema,
  settings: TypeSettings,
  isFirst: boolean,
): ExplainedRecords {
  const head = plain.head.split('\n').length
  const text = [plain.head, ...picked.map((one) => one.text)].join('\n')
  const { recordAt, lineAt } = places(plain, picked, head)
  const read = csv.read(new TextEncoder().encode(text), plain.file, {
    encoding: 'utf-8',
    delimiter: plain.delimiter,
    limits: unlimited,
  })
  const counts = (line: number) => isFirst || line > head
  const isNew = ({ line }: Finding) => line === null || counts(line)
  const reading = read.findings
    .filter(isNew)
    .map((one) => ({ ...one, line: one.line === null ? null : lineAt(one.line) }))
  const whole = read.tables[0] ?? { file: plain.file, columns: [], cells: [], lines: [] }
  const kept = whole.lines.flatMap((line, row) => (counts(line) ? [row] : []))
  const raw: RawTable = {
    ...whole,
    cells: isFirst ? whole.cells : whole.cells.map((cells) => kept.map((row) => cells[row] ?? '')),
    lines: kept.map((row) => lineAt(whole.lines[row] ?? 0)),
  }
  const recordByLine = new Map(kept.map((row) => [lineAt(whole.lines[row] ?? 0), recordAt(whole.lines[row] ?? 0)]))
  const typed = typeTable(schema, raw, settings)
  const total = picked.length + (isFirst ? plain.headRecords : 0)
  return {
    raw,
    table: typed.table,
    records: Array.from(typed.table?.lines ?? [], (line) => recordByLine.get(line) ?? -1),
    accepted: typed.accepted,
    rejected: total - typed.accepted,
    reading,
    typing: typed.findings.filter((one) => isFirst || (one.line !== null && one.line > head)),
  }
}

/** From the lines of the text that was put together to the lines and records of the file. */
function places(plain: PlainCsv, picked: readonly PickedRecord[], head: number) {
  const lines: number[] = []
  const records: number[] = []
  for (const { text, line, record } of picked) {
    const count = text.split('\n').length
    for (let more = 0; more < count; more++) {
      lines.push(line + more)
      records.push(record)
    }
  }
  const headRecordAt = new Map<number, number>()
  for (let record = 0; record < plain.headRecords; record++) headRecordAt.set(plain.lines.lineOf(record), record)
  return {
    lineAt: (line: number) => (line <= head ? line : (lines[line - head - 1] ?? line)),
    recordAt: (line: number) => (line <= head ? (headRecordAt.get(line) ?? -1) : (records[line - head - 1] ?? -1)),
  }
}
