import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { admitColumns } from '@doorstroom/disclosure'
import { instrumentConflicts } from '@doorstroom/measures'
import {
  applyMapping,
  tables as canonicalTables,
  checkRawTable,
  checkTables,
  DataError,
  type Finding,
  fileSettings,
  fromIsoDate,
  type Mapping,
  type RawTable,
  readMapping,
  type Table,
  typeTable,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { deliveredFiles } from './delivered-files.ts'
import { idWarnings } from './id-warnings.ts'
import { inputColumns } from './input-columns.ts'
import { isIncomplete } from './is-incomplete.ts'
import { readDelivery } from './read-delivery.ts'
import type { Survey } from './survey.ts'
import { tablesTwice } from './tables-twice.ts'
import { isReadable, isUsed, unusedFiles } from './unused-files.ts'
import { withoutTotals } from './without-totals.ts'

/**
 * Reads all data of a study and says everything there is to say about them: bytes to raw rows, the gate on the way in,
 * mapping, types, checks. Rows with an error in a cell are left out of the checks on whole tables. Writes nothing.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError when `mapping.yaml` cannot be used
 */
export async function surveyRegistration(study: Study): Promise<Survey> {
  const mapping = loadMapping(study.folder)
  const delivered = deliveredFiles(study.folder)
  const findings: Finding[] = unusedFiles(
    delivered.map(({ address }) => address).filter((address) => !isReadable(address)),
    mapping,
  )
  const sources = new Map<string, RawTable>()
  const incomplete = new Set<string>()
  for (const delivery of delivered.filter(({ address }) => isReadable(address))) {
    const read = await readDelivery(study.folder, delivery, fileSettings(mapping, delivery.address))
    const used = [delivery.address, ...read.tables.keys()].some((address) => isUsed(address, mapping))
    const said = [...read.findings, ...[...read.tables.values()].flatMap((table) => checkRawTable(table, null, {}))]
    findings.push(...(used ? said : said.map(asWarning)))
    for (const [address, table] of read.tables) {
      sources.set(address, table)
      if (isIncomplete(table, read.findings)) incomplete.add(address)
    }
  }
  admitColumns([...sources.values()].flatMap(inputColumns))
  findings.push(...unusedFiles([...sources.keys()], mapping), ...tablesTwice([...sources.keys()]))
  const mapped = applyMapping(sources, mapping ?? noMapping)
  findings.push(...mapped.findings)
  const tables = new Map<string, Table>()
  const settings = { mapping, states: study.file.states }
  for (const schema of canonicalTables) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const typed = typeTable(schema, table, settings)
    findings.push(...checkRawTable(table, schema, settings), ...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  if (!mapped.tables.has('enrolments')) findings.push(missingEnrolments)
  const dataDate = study.file.dataDate === undefined ? null : fromIsoDate(study.file.dataDate)
  findings.push(...checkTables(tables, { dataDate }), ...instrumentConflicts(tables))
  findings.push(...idWarnings(tables, study.file))
  return { findings: withoutTotals(findings), sources, mapped: mapped.tables, tables, mapping, incomplete }
}

function loadMapping(folder: string): Mapping | null {
  const path = join(folder, 'mapping.yaml')
  if (!existsSync(path)) return null
  const { value, findings } = readMapping(readFileSync(path, 'utf8'), 'mapping.yaml')
  if (value === null) throw new DataError(findings)
  return value
}

/** What is wrong with a file that nothing reads stops nobody. */
const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }

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
