import type { Released } from '@doorstroom/disclosure'
import type { ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { selectRows } from './select-rows.ts'

/** One characteristic before and, when there was a correction, after it. */
export interface BalancePair {
  readonly term: string
  readonly before: ResultRow | null
  readonly after: ResultRow | null
}

/**
 * Balance by one statistic, a pair per characteristic, in the order of the document.
 *
 * @example
 * balancePairs(results, 'standardized-mean-difference')[0]?.before?.estimate // 0.31
 */
export function balancePairs(results: Released<ResultsDocument>, statistic: string): BalancePair[] {
  const rows = selectRows(results.rows, { measure: 'covariate-balance', unit: statistic })
  return [...new Set(rows.map((row) => row.term))].map((term) => ({
    term,
    before: rows.find((row) => row.term === term && row.estimator === 'unadjusted') ?? null,
    after: rows.find((row) => row.term === term && row.estimator !== 'unadjusted') ?? null,
  }))
}
