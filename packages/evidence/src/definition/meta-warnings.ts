import type { MetaRegression } from '../meta-analysis/meta-regression.ts'

/** Below this number of studies an interval from the normal distribution is clearly too narrow. */
const fewForNormal = 20

/** What a reader must know of a meta-analysis before using its interval. */
export function metaWarnings({ studies, test, q, coefficients, method }: MetaRegression): string[] {
  const knapp = test === 'hartung-knapp'
  return [
    ...(studies < 5 ? ['evidence.fewStudies'] : []),
    ...(knapp && q < studies - coefficients.length ? ['evidence.closerThanChance'] : []),
    ...(test === 'normal' && method !== 'EE' && studies < fewForNormal ? ['evidence.normalTestFewStudies'] : []),
  ]
}
