import type { CovariateDeclaration } from '../study/study-schema.ts'

/**
 * How rows name a covariate, the same in every language: its column, or its questionnaire and wave. One level of a
 * category is `name = level`; the people without a value are `name missing`.
 *
 * @example
 * covariateName({ baseline: 'jsse-6', wave: 0, essential: false }) // 'jsse-6 wave 0'
 */
export const covariateName = (declaration: CovariateDeclaration): string =>
  'column' in declaration ? declaration.column : `${declaration.baseline} wave ${declaration.wave}`
