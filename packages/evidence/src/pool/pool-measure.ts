import type { ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { claimedDifferences, type LeftOutReason } from './claimed-difference.ts'
import { PoolFailure, type PoolFailureCode } from './pool-failure.ts'
import { poolRows } from './pool-rows.ts'
import type { PoolWarningCode } from './pool-warning.ts'
import { type RandomEffectsPool, randomEffects } from './random-effects.ts'

/** A study that has no usable difference on the measure. */
export interface LeftOut {
  readonly study: string
  readonly reason: LeftOutReason
}

/** One measure pooled over studies. */
export interface PooledMeasure {
  readonly pool: RandomEffectsPool
  readonly rows: readonly ResultRow[]
  /** The rows that were pooled, with the study and what it counts for. */
  readonly studies: readonly { readonly study: string; readonly row: ResultRow; readonly weight: number }[]
  /** Studies that could not be used, each with its reason; a pool says so in a warning. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * Pools one measure over studies by random effects: from each results document the difference that its claim rests on.
 * Studies must agree on estimand, unit and horizon, and no study may occur twice. A study without a usable difference
 * (hidden, not computed, without standard error) is left out and named.
 *
 * @param settings - `horizonDays` picks a claim when studies have several for the measure; `confLevel` default 0.95
 * @throws PoolFailure with a named code when studies do not agree or fewer than two are usable
 * @example
 * poolMeasure([utrecht, gent, leeds], 'sustained-employment').rows[0]?.estimate
 */
export function poolMeasure(
  documents: readonly ResultsDocument[],
  measure: string,
  settings: { readonly horizonDays?: number; readonly confLevel?: number } = {},
): PooledMeasure {
  refuseTwice(documents.map(({ study }) => study.id))
  const found = documents.flatMap((document) =>
    claimedDifferences(document, measure, settings.horizonDays ?? null).map((difference) => ({
      study: document.study.id,
      difference,
    })),
  )
  const usable = found.flatMap(({ study, difference }) => ('row' in difference ? [{ study, ...difference }] : []))
  const leftOut = found.flatMap(({ study, difference }) =>
    'reason' in difference ? [{ study, reason: difference.reason }] : [],
  )
  for (const { code, part } of agreements) {
    if (new Set(usable.map(({ row }) => part(row))).size > 1) {
      throw new PoolFailure(code, [...new Set(usable.map(({ study }) => study))])
    }
  }
  refuseTwice(usable.map(({ study }) => study))
  const pool = randomEffects(usable, settings.confLevel === undefined ? {} : { confLevel: settings.confLevel })
  return {
    pool,
    rows: rowsOf(
      pool,
      usable.map(({ row }) => row),
      leftOut.some(({ reason }) => reason !== 'noClaim'),
    ),
    studies: usable.map(({ study, row }, index) => ({ study, row, weight: pool.weights[index] ?? 0 })),
    leftOut,
  }
}

const agreements: readonly { code: PoolFailureCode; part(row: ResultRow): string | number }[] = [
  { code: 'evidence.mixedHorizons', part: ({ horizonDays }) => horizonDays },
  { code: 'evidence.mixedEstimands', part: ({ estimand }) => estimand },
  { code: 'evidence.mixedUnits', part: ({ unit }) => unit },
]

function refuseTwice(studies: readonly string[]): void {
  const twice = studies.filter((study, index) => studies.indexOf(study) !== index)
  if (twice.length > 0) throw new PoolFailure('evidence.sameStudyTwice', [...new Set(twice)])
}

function rowsOf(pool: RandomEffectsPool, pooled: readonly ResultRow[], someLeftOut: boolean): ResultRow[] {
  const [first] = pooled
  if (first === undefined) return []
  const populations = new Set(pooled.map(({ population }) => population))
  const counts = pooled.map(({ n }) => n).filter((n) => n !== null)
  const warnings: PoolWarningCode[] = someLeftOut ? ['evidence.studiesLeftOut'] : []
  const context = {
    measure: first.measure,
    population: populations.size === 1 ? first.population : 'populations of the pooled studies',
    horizonDays: first.horizonDays,
    unit: first.unit,
    warnings,
  }
  const persons = counts.length === pooled.length ? counts.reduce((total, n) => total + n, 0) : null
  return poolRows(pool, context, first.estimand, persons)
}
