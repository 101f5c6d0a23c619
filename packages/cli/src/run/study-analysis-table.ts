import { analysisTable } from '@doorstroom/measures'
import { type TableSet, writeCsv } from '@doorstroom/trajectories'
import type { RegistrationParts } from '../registration/registration-parts.ts'
import type { Study } from '../study/study.ts'
import { analysisColumns } from './analysis-columns.ts'
import { baselineCovariates, type CovariateCells, covariateCells } from './baseline-covariates.ts'
import { studyContext } from './study-context.ts'
import { refuseEmptyArms } from './study-population.ts'

type Cell = string | number | null

/** What is kept of one enrolment when its part leaves memory. */
interface AnalysedPerson {
  readonly id: string
  readonly arm: Cell
  readonly covariates: CovariateCells
  readonly measured: readonly Cell[]
}

/**
 * The table of one row per enrolment as CSV, in order of enrolment id, and how large it is. It is about people: it stays
 * with its owner. Parts are measured one at a time, and only this row is kept; the parts make no difference.
 *
 * @throws DataError when an arm of the study has nobody, or a covariate cannot be used
 */
export async function studyAnalysisTable(
  study: Study,
  parts: RegistrationParts,
): Promise<{ csv: string; facts: { rows: number; columns: number } }> {
  const people: AnalysedPerson[] = []
  const treated: (0 | 1 | null)[] = []
  let measures: readonly string[] = []
  let otherArm = 0
  for await (const part of parts) {
    const analysed = analysePart(study, part)
    for (const person of analysed.people) people.push(person)
    for (const arm of analysed.treated) treated.push(arm)
    otherArm += analysed.otherArm
    measures = analysed.measures
  }
  refuseEmptyArms({ treated, otherArm }, study.file)
  people.sort((one, other) => (one.id < other.id ? -1 : 1))
  const covariates = baselineCovariates(
    study.file,
    people.map((person) => person.covariates),
  )
  const names = ['id', 'arm', ...covariates.map(({ name }) => name), ...measures]
  const rows = people.map(({ id, arm, measured }, row) => [
    id,
    arm,
    ...covariates.map(({ values }) => (Number.isNaN(values[row]) ? null : (values[row] ?? null))),
    ...measured,
  ])
  return { csv: writeCsv(names, rows), facts: { rows: rows.length, columns: names.length } }
}

function analysePart(study: Study, tables: TableSet) {
  const context = studyContext(study, tables)
  const { enrolmentIds, enrolled, treated, otherArm } = context.population
  const arms = treated.map((arm) => (arm === null ? null : arm === 1 ? 'treated' : 'comparison'))
  const table = analysisTable({ enrolmentIds, arms, covariates: [], columns: analysisColumns(context) })
  const [, , ...measures] = table.columnNames()
  const columns = measures.map((name) => table.array(name) as ArrayLike<Cell>)
  const people = enrolled.map((rows, row) => ({
    id: enrolmentIds[row]!,
    arm: arms[row]!,
    covariates: covariateCells(study.file, rows),
    measured: columns.map((column) => column[row] ?? null),
  }))
  return { people, treated, otherArm, measures }
}
