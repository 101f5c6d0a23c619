import { writeCsv } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import type { AnalysedPart, AnalysedPerson } from './analyse-part.ts'
import { baselineCovariates } from './baseline-covariates.ts'
import { refuseEmptyArms } from './study-population.ts'

/**
 * The table of one row per enrolment as CSV, in order of enrolment id, and how large it is. It is about people: it stays
 * with its owner. How the data were divided into parts makes no difference.
 *
 * @throws DataError when an arm of the study has nobody, or a covariate cannot be used
 */
export async function studyAnalysisTable(
  study: Study,
  parts: Iterable<AnalysedPart> | AsyncIterable<AnalysedPart>,
): Promise<{ csv: string; facts: { rows: number; columns: number } }> {
  const people: AnalysedPerson[] = []
  const treated: (0 | 1 | null)[] = []
  let measures: readonly string[] = []
  let otherArm = 0
  for await (const part of parts) {
    for (const person of part.people) people.push(person)
    for (const arm of part.treated) treated.push(arm)
    otherArm += part.otherArm
    measures = part.measures
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
