import { instrumentConflicts } from '@doorstroom/measures'
import {
  addressesOf,
  applyMapping,
  type CellDescription,
  tables as canonicalTables,
  checkRawTable,
  checkTables,
  describedCells,
  type Finding,
  fromIsoDate,
  type Mapping,
  rulesOf,
  type Table,
  tableNameOf,
  typeTable,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { admitTables } from './admit-tables.ts'
import { basisWarnings } from './basis-warnings.ts'
import { idWarnings } from './id-warnings.ts'
import { loadMapping } from './load-mapping.ts'
import { missingEnrolments } from './missing-enrolments.ts'
import { ownPlaces } from './own-places.ts'
import { readSources } from './read-sources.ts'
import { rowCounts } from './row-counts.ts'
import { saidOnce } from './said-once.ts'
import type { Survey } from './survey.ts'
import { tablesTwice } from './tables-twice.ts'
import { unusedFiles } from './unused-files.ts'
import { withResourceNames } from './with-resource-names.ts'
import { withoutEchoes } from './without-echoes.ts'
import { withoutTotals } from './without-totals.ts'

/**
 * Reads all data of a study and says everything there is to say about them: bytes to raw rows, the gate on the way in,
 * mapping, types, checks. Rows with an error in a cell are left out of the checks on whole tables. Writes nothing.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError when `mapping.yaml` cannot be used
 */
export async function surveyRegistration(study: Study): Promise<Survey> {
  const loaded = loadMapping(study.folder)
  const read = await readSources(study.folder, loaded)
  const mapping = loaded === null ? null : withResourceNames(loaded, read.resources)
  const findings: Finding[] = [...read.findings]
  const { tables: sources, findings: freeText } = admitTables(read.tables, mapping)
  const addresses = [...sources.keys()]
  findings.push(...freeText, ...unusedFiles(addresses, mapping), ...tablesTwice(addresses))
  const mapped = applyMapping(sources, mapping ?? noMapping, read.settings)
  findings.push(...mapped.findings)
  const tables = new Map<string, Table>()
  const tableOf = new Map<Finding, string>()
  for (const schema of canonicalTables) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const settings = { mapping: cellsOf(schema.name, mapping, read.settings), states: study.file.states }
    const typed = typeTable(schema, table, settings)
    const found = [...checkRawTable(table, schema, settings), ...typed.findings]
    for (const finding of found) tableOf.set(finding, schema.name)
    findings.push(...found)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  if (!mapped.tables.has('enrolments') && !isExplained('enrolments', mapping, findings))
    findings.push(missingEnrolments)
  const dataDate = study.file.dataDate === undefined ? null : fromIsoDate(study.file.dataDate)
  findings.push(...checkTables(tables, { dataDate }), ...instrumentConflicts(tables))
  findings.push(...idWarnings(tables, study.file), ...basisWarnings(tables, study.file))
  const { incomplete } = read
  const rows = rowCounts(tables)
  const { resources } = read
  const survey = { sources, mapped: mapped.tables, tables, rows, mapping, incomplete, tableOf, resources }
  const told = withoutEchoes(findings, ownPlaces(survey))
  return { ...survey, findings: saidOnce(withoutTotals(told)) }
}

/** How the cells of a table are written: as its files describe it, else as the mapping says. */
function cellsOf(name: string, mapping: Mapping | null, described: ReadonlyMap<string, CellDescription>) {
  const rules = rulesOf(mapping, name)
  if (rules.length === 0) return described.get(name) ?? mapping
  const descriptions = addressesOf(rules).flatMap(({ address }) => described.get(address) ?? [])
  return describedCells(mapping ?? noMapping, descriptions)
}

/** Whether an error says already why a table could not be made: it was delivered, or is to be made from what was. */
const isExplained = (name: string, mapping: Mapping | null, findings: readonly Finding[]) =>
  rulesOf(mapping, name).length > 0 ||
  findings.some(({ severity, file }) => severity === 'error' && tableNameOf(file.replace(/^data\//, '')) === name)

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }
