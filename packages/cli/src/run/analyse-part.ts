import { analysisTable } from '@doorstroom/measures'
import type { PartJob, PreparedPart } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { analysisColumns } from './analysis-columns.ts'
import { type CovariateCells, covariateCells } from './baseline-covariates.ts'
import { studyContext } from './study-context.ts'

type Cell = string | number | null

/** What is kept of one enrolment when its part leaves memory. */
export interface AnalysedPerson {
  readonly id: string
  readonly arm: Cell
  readonly covariates: CovariateCells
  readonly measured: readonly Cell[]
}

/** What is kept of one part of the data of a study. */
export interface AnalysedPart {
  readonly people: readonly AnalysedPerson[]
  readonly treated: readonly (0 | 1 | null)[]
  readonly otherArm: number
  /** Names of what was measured, as in `measured`. */
  readonly measures: readonly string[]
}

/** Measures everyone in a part of the data, from its rows alone. */
export const prepare =
  (study: Study): PreparedPart<AnalysedPart> =>
  (tables) => {
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

/** The job of measuring the parts of a study, which other threads can do. */
export const analysisJob = (study: Study): PartJob<Study, AnalysedPart> => ({
  module: import.meta.url,
  prepare,
  input: study,
})
