import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { admitColumns } from '@doorstroom/disclosure'
import { DataError, type Finding, readFile, tableNameOf, tables, typeTable } from '@doorstroom/trajectories'
import { inputColumns } from './input-columns.ts'

/**
 * Looks at one file without a study: can it be read, does it identify people, and, when it is named after a canonical
 * table, do its columns and cells fit that table. What needs other tables is not looked at.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function checkFile(path: string): Promise<{ rows: number; findings: readonly Finding[] }> {
  const file = basename(path)
  const read = await readFile(readFileSync(path), file)
  if (read.tables.length === 0) throw new DataError(read.findings)
  admitColumns(read.tables.flatMap(inputColumns))
  const typed = read.tables.flatMap((table) => {
    const schema = tables.find(({ name }) => name === tableNameOf(table.file))
    return schema === undefined ? [] : typeTable(schema, table, {}).findings
  })
  const findings = [...read.findings, ...typed]
  if (findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
  return { rows: read.tables.reduce((rows, { lines }) => rows + lines.length, 0), findings }
}
