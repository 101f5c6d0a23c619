import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { admitColumns } from '@doorstroom/disclosure'
import {
  applyMapping,
  tables as canonicalTables,
  checkTables,
  DataError,
  type Finding,
  type Mapping,
  type RawTable,
  readFile,
  readMapping,
  type Table,
  typeTable,
} from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { Study } from '../study/study.ts'
import { dataHash } from './data-hash.ts'
import { idWarnings } from './id-warnings.ts'
import { inputColumns } from './input-columns.ts'
import type { Registration } from './registration.ts'
import { tablesTwice } from './tables-twice.ts'
import { unusedFiles } from './unused-files.ts'

/**
 * Reads all data of a study: bytes to raw rows, the gate on the way in, mapping, types, checks. Writes nothing.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function loadRegistration(study: Study): Promise<Registration> {
  const mapping = loadMapping(study.folder)
  const present = filesIn(study.folder)
  const findings: Finding[] = unusedFiles(present, mapping)
  const raw = new Map<string, RawTable>()
  const delivered = present.filter((name) => /\.(csv|parquet)$/i.test(name))
  findings.push(...tablesTwice(delivered))
  stopAtErrors(findings)
  for (const file of delivered.map((name) => `data/${name}`)) {
    const read = await readFile(readFileSync(join(study.folder, file)), file, encodingOf(mapping))
    findings.push(...read.findings)
    if (read.table !== null) raw.set(fileName(file), read.table)
  }
  admitColumns([...raw.values()].flatMap(inputColumns))
  const mapped = mapping === null ? { tables: byTableName(raw), findings: [] } : applyMapping(raw, mapping)
  findings.push(...mapped.findings)
  const tables = new Map<string, Table>()
  for (const schema of canonicalTables) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const typed = typeTable(schema, table, { mapping, states: study.file.states })
    findings.push(...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  stopAtErrors(findings)
  if (!tables.has('enrolments')) throw new DataError([...findings, missingEnrolments])
  findings.push(...checkTables(tables), ...idWarnings(tables, study.file))
  stopAtErrors(findings)
  return { tables, findings, dataHash: dataHash(tables), files: [...raw.keys()] }
}

function loadMapping(folder: string): Mapping | null {
  const path = join(folder, 'mapping.yaml')
  if (!existsSync(path)) return null
  const { value, findings } = readMapping(readFileSync(path, 'utf8'), 'mapping.yaml')
  if (value === null) throw new DataError(findings)
  return value
}

function filesIn(folder: string): string[] {
  const data = join(folder, 'data')
  if (!existsSync(data))
    throw new CommandError(
      'study.noData',
      `no folder data in ${folder}`,
      'put the tables there as CSV or Parquet; doorstroom init writes empty ones',
      exitCode.dataErrors,
    )
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}

const fileName = (file: string) => file.slice(file.lastIndexOf('/') + 1)

const encodingOf = (mapping: Mapping | null) => (mapping?.encoding === undefined ? {} : { encoding: mapping.encoding })

function byTableName(raw: ReadonlyMap<string, RawTable>): Map<string, RawTable> {
  return new Map([...raw].map(([file, table]) => [file.replace(/\.(csv|parquet)$/i, ''), table]))
}

function stopAtErrors(findings: readonly Finding[]): void {
  if (findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
}

const missingEnrolments: Finding = {
  code: 'study.missingTable',
  severity: 'error',
  file: 'data/enrolments.csv',
  line: null,
  column: null,
  message: { nl: 'De tabel enrolments (trajecten) ontbreekt', en: 'The table enrolments is missing' },
  fix: {
    nl: 'Lever enrolments.csv aan, of maak hem in mapping.yaml uit een eigen bestand',
    en: 'Deliver enrolments.csv, or make it from a file of your own in mapping.yaml',
  },
}
