import { instrumentConflicts } from '@doorstroom/measures'
import {
  applyMapping,
  tables as canonicalTables,
  checkRawTable,
  checkTables,
  type Finding,
  fromIsoDate,
  type Mapping,
  type Table,
  typeTable,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { admitTables } from './admit-tables.ts'
import { basisWarnings } from './basis-warnings.ts'
import { idWarnings } from './id-warnings.ts'
import { loadMapping } from './load-mapping.ts'
import { missingEnrolments } from './missing-enrolments.ts'
import { readSources } from './read-sources.ts'
import { rowCounts } from './row-counts.ts'
import type { Survey } from './survey.ts'
import { tablesTwice } from './tables-twice.ts'
import { unusedFiles } from './unused-files.ts'
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
  const read = await readSources(study.folder, mapping)
  const findings: Finding[] = [...read.findings]
  const { tables: sources, findings: freeText } = admitTables(read.tables, mapping)
  const addresses = [...sources.keys()]
  findings.push(...freeText, ...unusedFiles(addresses, mapping), ...tablesTwice(addresses))
  const mapped = applyMapping(sources, mapping ?? noMapping)
  findings.push(...mapped.findings)
  const tables = new Map<string, Table>()
  for (const schema of canonicalTables) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const described = mapping?.tables[schema.name] === undefined ? read.settings.get(schema.name) : undefined
    const settings = { mapping: described ?? mapping, states: study.file.states }
    const typed = typeTable(schema, table, settings)
    findings.push(...checkRawTable(table, schema, settings), ...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  if (!mapped.tables.has('enrolments')) findings.push(missingEnrolments)
  const dataDate = study.file.dataDate === undefined ? null : fromIsoDate(study.file.dataDate)
  findings.push(...checkTables(tables, { dataDate }), ...instrumentConflicts(tables))
  findings.push(...idWarnings(tables, study.file), ...basisWarnings(tables, study.file))
  const { incomplete } = read
  const rows = rowCounts(tables)
  return { findings: withoutTotals(findings), sources, mapped: mapped.tables, tables, rows, mapping, incomplete }
}

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }
