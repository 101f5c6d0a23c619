import { tables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Finding } from '../finding/finding.ts'
import { FindingList } from '../finding/finding-list.ts'
import { checkRecode } from '../mapping/check-recode.ts'
import { findSources, unusedSettings } from '../mapping/find-sources.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { addressesOf, rulesOf } from '../mapping/rules-of.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { TableSchema } from '../table/table-schema.ts'
import { typeTable } from '../table/type-table.ts'
import type { FilePlace } from './batched-file.ts'
import type { TableWriter } from './table-writer.ts'

/** A CSV file of a canonical table. */
export interface PreparedFile {
  readonly path: string
  /** Name of the file its rows come from, as the user knows it. */
  readonly file: string
  /**
   * The line in that file of a record, counted from 0 below the names of the columns; null where the file is handed on as
   * it was delivered and has lines of its own.
   */
  readonly lineOf: ((record: number) => number) | null
  /** Records in it; null where it was not read. */
  readonly records: number | null
}

/** A canonical table that was delivered or made. */
export interface PreparedTable {
  readonly table: string
  /** In the order of their rows; none when the table has no rows. */
  readonly files: readonly PreparedFile[]
  /** Rows without any value: they are in no file, and findings say so. */
  readonly blankRows: number
}

/** What was found at an address. */
export interface PreparedAddress {
  readonly writers: readonly TableWriter[]
  /** Files that are handed on as they are. */
  readonly ready: readonly FilePlace[]
}

/**
 * Puts together what was written, table by table, with what there is to say of the mapping, in the order in which it is
 * said of files in memory.
 */
export async function collectPrepared(
  found: ReadonlyMap<string, PreparedAddress>,
  mapping: Mapping,
): Promise<{ readonly tables: readonly PreparedTable[]; readonly findings: readonly Finding[] }> {
  const findings = new FindingList()
  const typing: Finding[] = []
  const made: PreparedTable[] = []
  const present = new Map([...found.keys()].map((address): [string, RawTable] => [address, nothingRead]))
  for (const schema of tables as readonly TableSchema[]) {
    const rules = rulesOf(mapping, schema.name)
    findings.addAll(checkRecode(schema, rules))
    const isNamed = rules.length > 0
    const addresses = isNamed ? addressesOf(rules).map(({ address }) => address) : namedAfter(schema.name, found)
    if (isNamed) findSources(addresses, present, (finding) => findings.add(finding))
    const writers = addresses.flatMap((address, index) =>
      (found.get(address)?.writers ?? []).filter(({ use }) => use.schema === schema && use.index === index),
    )
    const ready = isNamed ? [] : addresses.flatMap((address) => found.get(address)?.ready ?? [])
    for (const { making } of writers) {
      findings.addList(making.findings)
      for (const way of making.ways) findings.addList(way.findings)
    }
    if (writers.length + ready.length === 0) continue
    typing.push(...writers.flatMap(({ blankRows }) => blankRows.all()))
    const files = [...ready.map(readyFile), ...writers.flatMap((writer) => writer.files().map(preparedFile))]
    if (files.length === 0) typing.push(...emptyTable(schema, writers))
    made.push({ table: schema.name, files, blankRows: writers.reduce((sum, { blankCount }) => sum + blankCount, 0) })
  }
  findings.addAll(unusedSettings(Object.keys(mapping.files ?? {}), present))
  return { tables: made, findings: [...findings.all(), ...typing] }
}

const nothingRead: RawTable = { file: '', columns: [], cells: [], lines: [] }

/** Of several addresses with the name of a table the last one counts, as in memory. */
const namedAfter = (table: string, found: ReadonlyMap<string, PreparedAddress>): string[] =>
  [...found.keys()].filter((address) => tableNameOf(address) === table).slice(-1)

const readyFile = ({ path, file }: FilePlace): PreparedFile => ({ path, file, lineOf: null, records: null })

const preparedFile = ({ path, file, lines }: ReturnType<TableWriter['files']>[number]): PreparedFile => ({
  path,
  file,
  lineOf: (record) => lines.lineOf(record),
  records: lines.rows,
})

/** What there is to say of the columns of a table without rows. */
function emptyTable(schema: TableSchema, [first, ...others]: readonly TableWriter[]): readonly Finding[] {
  if (first === undefined) return []
  const { delivered, making } = first
  const { columns } = making
  const isOne = others.every((other) => other.delivered === delivered)
  const header = isOne && delivered.headerLine !== undefined ? { headerLine: delivered.headerLine } : {}
  const empty = { file: delivered.file, columns, cells: columns.map(() => []), lines: [], ...header }
  return typeTable(schema, empty).findings
}
