import type { Released } from '@doorstroom/disclosure'
import type { Claim, MeasureEntry, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { measureEntry } from './labels.ts'
import { selectRows } from './select-rows.ts'

/** One claim with everything a sentence or a table row about it needs. */
export interface Finding {
  readonly claim: Claim
  readonly entry: MeasureEntry
  /** The row the claim names; null when there is none. */
  readonly difference: ResultRow | null
  /** What was or would have been seen without and with, by the same estimator. */
  readonly comparison: ResultRow | null
  readonly treated: ResultRow | null
  /** All rows of this measure at this horizon, for choosing decimals. */
  readonly rows: readonly ResultRow[]
}

const order: Readonly<Record<MeasureEntry['role'], number>> = {
  primary: 0,
  secondary: 1,
  exploratory: 2,
  description: 3,
  context: 4,
  gate: 5,
}

/**
 * Every claim of the document with its rows, the primary outcome first, then in the order of the document.
 *
 * @example
 * findings(results)[0]?.entry.role // 'primary'
 */
export function findings(results: Released<ResultsDocument>): Finding[] {
  return results.claims
    .map((claim) => findingOf(results, claim))
    .filter((finding): finding is Finding => finding !== null)
    .sort((left, right) => order[left.entry.role] - order[right.entry.role])
}

function findingOf(results: Released<ResultsDocument>, claim: Claim): Finding | null {
  const entry = measureEntry(results, claim.measure)
  if (entry === undefined) return null
  const difference = results.rows.find((row) => row.id === claim.row) ?? null
  const rows = selectRows(results.rows, { measure: claim.measure, horizonDays: claim.horizonDays })
  const level = (arm: string) =>
    (difference === null
      ? undefined
      : selectRows(rows, { term: 'level', arm, estimator: difference.estimator, estimand: difference.estimand })[0]) ??
    selectRows(rows, { term: ['proportion', 'mean'], arm, estimand: 'description' })[0] ??
    null
  return { claim, entry, difference, comparison: level('comparison'), treated: level('treated'), rows }
}
