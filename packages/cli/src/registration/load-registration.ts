import { existsSync, readFileSync } from 'node:fs'
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
  readMapping,
  type Table,
  typeTable,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { dataHash } from './data-hash.ts'
import { deliveredFiles } from './delivered-files.ts'
import { idWarnings } from './id-warnings.ts'
import { inputColumns } from './input-columns.ts'
import { readDelivery } from './read-delivery.ts'
import type { Registration } from './registration.ts'
import { tablesTwice } from './tables-twice.ts'
import { isReadable, isUsed, unusedFiles } from './unused-files.ts'

/**
 * Reads all data of a study: bytes to raw rows, the gate on the way in, mapping, types, checks. Writes nothing.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function loadRegistration(study: Study): Promise<Registration> {
  const mapping = loadMapping(study.folder)
  const delivered = deliveredFiles(study.folder)
  const findings: Finding[] = unusedFiles(
    delivered.map(({ address }) => address).filter((address) => !isReadable(address)),
    mapping,
  )
  const raw = new Map<string, RawTable>()
  for (const delivery of delivered.filter(({ address }) => isReadable(address))) {
    const read = await readDelivery(study.folder, delivery, encodingOf(mapping))
    const used = [delivery.address, ...read.tables.keys()].some((address) => isUsed(address, mapping))
    findings.push(...(used ? read.findings : read.findings.map(asWarning)))
    for (const [address, table] of read.tables) raw.set(address, table)
  }
  admitColumns([...raw.values()].flatMap(inputColumns))
  findings.push(...unusedFiles([...raw.keys()], mapping), ...tablesTwice([...raw.keys()]))
  const mapped = applyMapping(raw, mapping ?? noMapping)
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

const encodingOf = (mapping: Mapping | null) => (mapping?.encoding === undefined ? {} : { encoding: mapping.encoding })

/** What is wrong with a file that nothing reads stops nobody. */
const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }

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
