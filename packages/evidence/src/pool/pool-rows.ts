import { defineRow, type Estimand, type ResultRow, type RowContext } from '@doorstroom/statistics'
import type { PoolWarningCode } from './pool-warning.ts'
import type { RandomEffectsPool } from './random-effects.ts'

/**
 * A pool as rows of the contract, all by estimator `random-effects`: `pooled-difference` with its interval; `prediction`
 * (the same estimate, with the limits between which a new study's effect is expected); `tau` (standard deviation of
 * effects between studies, in the unit of the measure); `i-squared` (share of variance beyond chance); `q` (with its
 * p-value) and `studies` (how many).
 *
 * @param persons - persons in all studies together; null when not all say so
 * @example
 * poolRows(pool, { measure: 'sustained-employment', population: 'everyone assigned', horizonDays: 364, unit: 'share' },
 *   'ITT', 1830).map(({ term }) => term) // ['pooled-difference', 'prediction', 'tau', 'i-squared', 'q', 'studies']
 */
export function poolRows(
  pool: RandomEffectsPool,
  context: RowContext,
  estimand: Estimand,
  persons: number | null,
): ResultRow[] {
  const shared = {
    ...context,
    estimand,
    estimator: 'random-effects',
    n: persons,
    warnings: [...warningsOf(pool), ...(context.warnings ?? [])],
  }
  const difference = {
    ...shared,
    estimate: pool.estimate,
    confLevel: pool.confLevel,
    contrast: 'treated - comparison',
    nullValue: 0,
  }
  return [
    defineRow({
      ...difference,
      term: 'pooled-difference',
      stdError: pool.stdError,
      confLow: pool.confLow,
      confHigh: pool.confHigh,
      pValue: pool.pValue,
    }),
    defineRow({
      ...difference,
      term: 'prediction',
      stdError: Math.sqrt(pool.tauSquared + pool.stdError ** 2),
      confLow: pool.predictionLow,
      confHigh: pool.predictionHigh,
    }),
    defineRow({ ...shared, term: 'tau', estimate: Math.sqrt(pool.tauSquared) }),
    defineRow({ ...shared, term: 'i-squared', unit: 'share-of-variance', estimate: pool.iSquared }),
    defineRow({ ...shared, term: 'q', unit: 'statistic', estimate: pool.q, pValue: pool.qPValue }),
    defineRow({ ...shared, term: 'studies', unit: 'studies', estimate: pool.studies }),
  ]
}

function warningsOf({ studies, q, degreesOfFreedom }: RandomEffectsPool): PoolWarningCode[] {
  return [
    ...(studies < 5 ? (['evidence.fewStudies'] as const) : []),
    ...(q < degreesOfFreedom ? (['evidence.closerThanChance'] as const) : []),
  ]
}
