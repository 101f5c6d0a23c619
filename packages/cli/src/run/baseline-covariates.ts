import { scoreAtWave } from '@doorstroom/measures'
import type { CovariateColumn } from '@doorstroom/statistics'
import { camelCase, type PersonRows } from '@doorstroom/trajectories'
import { levelColumns } from '../estimation/plain-columns.ts'
import type { CovariateDeclaration, StudyFile } from '../study/study-schema.ts'
import { covariateName } from './covariate-name.ts'

/** The declared covariates as columns of numbers in the order of `enrolled`, named by {@link covariateName}. */
export function baselineCovariates(study: StudyFile, enrolled: readonly PersonRows[]): CovariateColumn[] {
  return study.covariates.flatMap((declaration) => {
    const name = covariateName(declaration)
    if ('baseline' in declaration)
      return numeric(
        name,
        enrolled.map((rows) => baselineScore(rows, declaration)),
        declaration.essential,
      )
    const cells = enrolled.map((rows) => cellOf(rows, declaration.column))
    return declaration.as === 'number'
      ? numeric(
          name,
          cells.map((cell) => (typeof cell === 'number' ? cell : null)),
          declaration.essential,
        )
      : levelColumns(
          cells.map((cell) => (cell === null ? null : String(cell))),
          name,
          declaration.essential,
        )
  })
}

function numeric(name: string, cells: readonly (number | null)[], essential: boolean): CovariateColumn[] {
  const values = Float64Array.from(cells, (cell) => cell ?? Number.NaN)
  const binary = values.every((value) => Number.isNaN(value) || value === 0 || value === 1)
  return [{ name, values, binary, essential }]
}

function cellOf(rows: PersonRows, path: string): unknown {
  const [table = '', column = ''] = path.split('.')
  const row = { persons: rows.person, intakes: rows.intake, enrolments: rows.enrolment }[table]
  return (row as Readonly<Record<string, unknown>> | null | undefined)?.[camelCase(column)] ?? null
}

type Baseline = Extract<CovariateDeclaration, { baseline: string }>

function baselineScore(rows: PersonRows, { baseline, wave }: Baseline): number | null {
  const measured = scoreAtWave(rows, baseline, wave)
  return 'value' in measured ? measured.value : null
}
