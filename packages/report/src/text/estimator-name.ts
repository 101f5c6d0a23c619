import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'augmented-weighting': { nl: 'weging en model samen', en: 'weighting and model together' },
  'propensity-weighting': { nl: 'weging', en: 'weighting' },
  'lin-adjusted': { nl: 'met kenmerken vooraf', en: 'with characteristics beforehand' },
  'difference-in-means': { nl: 'zonder correctie', en: 'without correction' },
  'proportion-difference': { nl: 'zonder correctie', en: 'without correction' },
}

/**
 * How a way of calculating is called: by the glossary of the results, else by a plain name, else by its id.
 *
 * @example
 * estimatorName({ glossary: {} }, { estimator: 'lin-adjusted' }, 'en') // 'with characteristics beforehand'
 */
export function estimatorName(
  results: Pick<ResultsDocument, 'glossary'>,
  { estimator }: Pick<ResultRow, 'estimator'>,
  language: Language,
): string {
  const known = Object.hasOwn(results.glossary, estimator) ? results.glossary[estimator] : names[estimator]
  return known?.[language] ?? estimator
}
