import { analysisTable } from '@doorstroom/measures'
import { writeCsv } from '@doorstroom/trajectories'
import type { Registration } from '../registration/registration.ts'
import type { Study } from '../study/study.ts'
import { analysisColumns } from './analysis-columns.ts'
import { baselineCovariates } from './baseline-covariates.ts'
import { studyContext } from './study-context.ts'

/** The table of one row per enrolment as CSV, and how large it is. It is about people: it stays with its owner. */
export function studyAnalysisTable(
  study: Study,
  registration: Registration,
): { csv: string; facts: { rows: number; columns: number } } {
  const context = studyContext(study, registration)
  const { population } = context
  const table = analysisTable({
    enrolmentIds: population.enrolmentIds,
    arms: population.treated.map((arm) => (arm === null ? null : arm === 1 ? 'treated' : 'comparison')),
    covariates: baselineCovariates(study.file, population.enrolled),
    columns: analysisColumns(context),
  })
  const names = table.columnNames()
  const columns = names.map((name) => table.array(name) as ArrayLike<string | number | null>)
  const rows = Array.from({ length: table.numRows() }, (_, row) => columns.map((column) => column[row] ?? null))
  return { csv: writeCsv(names, rows), facts: { rows: rows.length, columns: names.length } }
}
