import { scoreAtWave } from '@doorstroom/measures'
import { type CovariateColumn, levelColumns, numericCovariate } from '@doorstroom/statistics'
import { DataError, type PersonRows } from '@doorstroom/trajectories'
import type { CovariateDeclaration, StudyFile } from '../study/study-schema.ts'
import { covariateFinding } from './covariate-finding.ts'
import { covariateName } from './covariate-name.ts'
import { declaredCell } from './declared-cell.ts'

/**
 * The declared covariates as columns of numbers in the order of `enrolled`, named by {@link covariateName}.
 *
 * @throws DataError when nobody has a value on a declared covariate, or a number is asked of text: a comparison must not
 * go on without it in silence
 */
export function baselineCovariates(study: StudyFile, enrolled: readonly PersonRows[]): CovariateColumn[] {
  const covariates = study.covariates.map((declaration) => ({ declaration, cells: cellsOf(declaration, enrolled) }))
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

function cellsOf(declaration: CovariateDeclaration, enrolled: readonly PersonRows[]): unknown[] {
  return enrolled.map((rows) =>
    'baseline' in declaration ? baselineScore(rows, declaration) : declaredCell(rows, declaration.column),
  )
}

type Baseline = Extract<CovariateDeclaration, { baseline: string }>

function baselineScore(rows: PersonRows, { baseline, wave }: Baseline): number | null {
  const measured = scoreAtWave(rows, baseline, wave)
  return 'value' in measured ? measured.value : null
}
