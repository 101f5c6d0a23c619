import type { Finding } from '@doorstroom/trajectories'
import type { CovariateDeclaration } from '../study/study-schema.ts'
import { covariateName } from './covariate-name.ts'

/** Why a declared covariate cannot be used with these cells (null = missing), as findings; none when it can. */
export function covariateFinding(declaration: CovariateDeclaration, cells: readonly unknown[]): Finding[] {
  const place = {
    severity: 'error',
    file: 'study.yaml',
    line: null,
    column: `covariates: ${covariateName(declaration)}`,
  } as const
  if (cells.every((cell) => cell === null))
    return [
      {
        ...place,
        code: 'study.covariateAbsent',
        message: { nl: 'Niemand heeft een waarde op dit kenmerk', en: 'Nobody has a value on this covariate' },
        fix: {
          nl: 'Lever de kolom of de meting vooraf aan, of haal het kenmerk uit study.yaml',
          en: 'Deliver the column or the measurement beforehand, or take the covariate out of study.yaml',
        },
      },
    ]
  const asNumber = 'baseline' in declaration || declaration.as === 'number'
  if (!asNumber || cells.every((cell) => cell === null || typeof cell === 'number')) return []
  return [
    {
      ...place,
      code: 'study.covariateNotNumber',
      message: { nl: 'Dit kenmerk is een code en geen getal', en: 'This covariate is a code and not a number' },
      fix: { nl: 'Schrijf as: categories', en: 'Write as: categories' },
    },
  ]
}
