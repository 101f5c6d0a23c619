import type { Released } from '@doorstroom/disclosure'
import type { MeasureEntry, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { measureEntry } from './labels.ts'
import { selectRows } from './select-rows.ts'

const measure = 'raw-outflow-rate'
const unadjusted = ['proportion-difference', 'difference-in-means']

/** Raw outflow as page one tells it: per group, as it seems, and what is left after correction. */
export interface RawOutflow {
  readonly entry: MeasureEntry
  readonly horizonDays: number
  readonly treated: ResultRow | null
  readonly comparison: ResultRow | null
  readonly everyone: ResultRow | null
  /** The difference as it seems. */
  readonly naive: ResultRow | null
  /** The difference after correction for who took part, of the study's own estimand where there is one. */
  readonly adjusted: ResultRow | null
  readonly rows: readonly ResultRow[]
}

/**
 * Raw outflow at the study's horizon, or the longest there is; null when it was not measured.
 *
 * @example
 * rawOutflow(results)?.naive?.estimate // 0.14
 */
export function rawOutflow(results: Released<ResultsDocument>): RawOutflow | null {
  const entry = measureEntry(results, measure)
  const all = selectRows(results.rows, { measure })
  if (entry === undefined || all.length === 0) return null
  const horizons = all.map((row) => row.horizonDays)
  const horizonDays = horizons.includes(results.study.horizonDays) ? results.study.horizonDays : Math.max(...horizons)
  const rows = selectRows(all, { horizonDays })
  const described = (arm: string | null) =>
    selectRows(rows, { term: 'proportion', arm, estimand: 'description' })[0] ?? null
  const differences = selectRows(rows, { term: 'difference' })
  const corrected = differences.filter((row) => !unadjusted.includes(row.estimator))
  const claimed = results.claims.find((claim) => claim.measure === measure && claim.horizonDays === horizonDays)?.row
  return {
    entry,
    horizonDays,
    treated: described('treated'),
    comparison: described('comparison'),
    everyone: described(null),
    naive: differences.find((row) => unadjusted.includes(row.estimator)) ?? null,
    adjusted:
      corrected.find((row) => row.id === claimed) ??
      corrected.find((row) => row.estimand === results.study.estimand) ??
      corrected[0] ??
      null,
    rows,
  }
}
