import { normalQuantile } from '../distribution/normal-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** How much a near miss counts: not at all, by distance, or by squared distance. */
export const kappaWeightings = ['unweighted', 'linear', 'quadratic'] as const
export type KappaWeighting = (typeof kappaWeightings)[number]

export interface Kappa {
  /** 1 full agreement, 0 as chance would give, negative for less. */
  readonly estimate: number
  /** Large-sample variance of Fleiss, Cohen and Everitt. */
  readonly variance: number
  /** Within -1 to 1. */
  readonly low: number
  readonly high: number
  /** Share of agreement, near misses counted as far as the weighting says. */
  readonly observed: number
  readonly n: number
}

/**
 * Cohen's kappa of two raters from a square table of counts (rows: the first rater; the categories in their order),
 * unweighted or weighted. Equal to `psych::cohen.kappa`, but for the weighted variance, in which psych 2.2.9 departs from
 * its source.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (2); `statistics.constantOutcome` when chance alone gives full agreement
 * (both raters used one and the same category).
 * @throws RangeError when the table is not square.
 *
 * Sources: Cohen (1968), Psychological Bulletin 70, 213-220, doi 10.1037/h0026256; Fleiss, Cohen and Everitt (1969),
 * Psychological Bulletin 72, 323-327, doi 10.1037/h0028106.
 *
 * @example
 * cohenKappa([[20, 5], [10, 15]], 'unweighted').estimate // 0.4
 */
export function cohenKappa(counts: readonly ArrayLike<number>[], weighting: KappaWeighting, confLevel = 0.95): Kappa {
  const k = counts.length
  if (counts.some((line) => line.length !== k)) throw new RangeError('the table must be square')
  const n = counts.reduce((sum, line) => sum + Array.from(line).reduce((part, count) => part + count, 0), 0)
  if (!(n >= 2))
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Beide beoordelaars beoordeelden ${n} personen, en er zijn er minstens 2 nodig.`,
      en: `Both raters rated ${n} persons, and at least 2 are needed.`,
    })
  const weight = (row: number, column: number) => agreementOf[weighting](Math.abs(row - column), k - 1)
  const shares = counts.map((line) => Array.from(line, (count) => count / n))
  const rows = shares.map((line) => line.reduce((sum, share) => sum + share, 0))
  const columns = rows.map((_, column) => shares.reduce((sum, line) => sum + line[column]!, 0))
  let observed = 0
  let chance = 0
  for (let r = 0; r < k; r += 1)
    for (let c = 0; c < k; c += 1) {
      observed += weight(r, c) * shares[r]![c]!
      chance += weight(r, c) * rows[r]! * columns[c]!
    }
  if (!(1 - chance > 1e-12))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Beide beoordelaars gebruikten maar een en dezelfde categorie.',
      en: 'Both raters used one and the same category only.',
    })
  const rowMeans = rows.map((_, r) => columns.reduce((sum, share, c) => sum + share * weight(r, c), 0))
  const columnMeans = columns.map((_, c) => rows.reduce((sum, share, r) => sum + share * weight(r, c), 0))
  let squares = 0
  for (let r = 0; r < k; r += 1)
    for (let c = 0; c < k; c += 1)
      squares += shares[r]![c]! * (weight(r, c) * (1 - chance) - (rowMeans[r]! + columnMeans[c]!) * (1 - observed)) ** 2
  const centre = observed * chance - 2 * chance + observed
  const variance = Math.max(0, (squares - centre * centre) / (n * (1 - chance) ** 4))
  const estimate = (observed - chance) / (1 - chance)
  const reach = normalQuantile((1 + confLevel) / 2) * Math.sqrt(variance)
  return {
    estimate,
    variance,
    low: Math.max(-1, estimate - reach),
    high: Math.min(1, estimate + reach),
    observed,
    n,
  }
}

const agreementOf: Record<KappaWeighting, (distance: number, farthest: number) => number> = {
  unweighted: (distance) => (distance === 0 ? 1 : 0),
  linear: (distance, farthest) => (farthest === 0 ? 1 : 1 - distance / farthest),
  quadratic: (distance, farthest) => (farthest === 0 ? 1 : 1 - (distance / farthest) ** 2),
}
