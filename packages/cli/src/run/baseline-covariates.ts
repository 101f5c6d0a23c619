import { scoreAtWave } from '@doorstroom/measures'
import { type CovariateColumn, levelColumns, numericCovariate } from '@doorstroom/statistics'
import { DataError, type PersonRows } from '@doorstroom/trajectories'
import type { CovariateDeclaration, StudyFile } from '../study/study-schema.ts'
import { covariateFinding } from './covariate-finding.ts'
import { covariateName } from './covariate-name.ts'
import { declaredCell } from './declared-cell.ts'

/** What the declared covariates say of one person, in the order of the declarations; null where nothing is known. */
export type CovariateCells = readonly unknown[]

/** What is known of a person before time zero on each declared covariate. */
export const covariateCells = ({ covariates }: StudyFile, rows: PersonRows): CovariateCells =>
  covariates.map((declaration) =>
    'baseline' in declaration ? baselineScore(rows, declaration) : declaredCell(rows, declaration.column),
  )

/**
 * The declared covariates as columns of numbers in the order of `people`, named by {@link covariateName}.
 *
 * @throws DataError when nobody has a value on a declared covariate, or a number is asked of text: a comparison must not
 * go on without it in silence
 */
export function baselineCovariates(study: StudyFile, people: readonly CovariateCells[]): CovariateColumn[] {
  const covariates = study.covariates.map((declaration, index) => ({
    declaration,
    cells: people.map((cells) => cells[index]),
  }))
  const findings = covariates.flatMap(({ declaration, cells }) => covariateFinding(declaration, cells))
  if (findings.length > 0) throw new DataError(findings)
  return covariates.flatMap(({ declaration, cells }) => {
    const name = covariateName(declaration)
    return 'baseline' in declaration || declaration.as === 'number'
      ? numericCovariate(
          name,
          Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
          declaration.essential,
        )
      : levelColumns(
          name,
          cells.map((cell) => (cell === null ? null : String(cell))),
          declaration.essential,
        )
  })
}

type Baseline = Extract<CovariateDeclaration, { baseline: string }>

function baselineScore(rows: PersonRows, { baseline, wave }: Baseline): number | null {
  const measured = scoreAtWave(rows, baseline, wave)
  return 'value' in measured ? measured.value : null
}
