import { mean, quantile } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { requireFinite } from '../contrast/require-finite.ts'

/** Bounds on the difference among people for whom the outcome exists under either condition. */
export interface LeeBounds {
  /** Share with the outcome, per arm, 0 to 1. */
  readonly selectedTreated: number
  readonly selectedComparison: number
  /** Share of the outcomes in the trimmed arm that is trimmed, 0 to 1. */
  readonly trimShare: number
  /** Null when both shares are equal and nothing is trimmed. */
  readonly trimmedArm: 'treated' | 'comparison' | null
  /** Treated - comparison, in the unit of the outcome. */
  readonly lowest: number
  readonly highest: number
  /** The difference without trimming, which compares different people. */
  readonly untrimmed: number
  /** Persons, with and without the outcome. */
  readonly n: number
}

/**
 * Lee's (2009, 10.1111/j.1467-937X.2009.00536.x) bounds for an outcome that exists only for some, such as the wage of workers.
 * NaN means that the outcome does not exist. The arm with the larger share is trimmed by (p - q) / p, at the top and
 * at the bottom: values up to the quantile (type 7) of 1 - trim, or from the quantile of trim. It needs random assignment and that
 * the programme moves nobody out of the selected group while moving others in. No interval is given.
 *
 * @throws EstimationFailure `comparison.noSelected` when an arm has no outcome, `comparison.emptyArm`,
 * `comparison.unequalLengths`, `comparison.infiniteValue`, `comparison.treatedNotBinary`.
 *
 * @example
 * // 60 % at work with the programme and 45 % without: a quarter of the treated workers is trimmed
 * leeBounds({ outcome: wage, treated }).trimShare // 0.25
 */
export function leeBounds(columns: { readonly outcome: Float64Array; readonly treated: Uint8Array }): LeeBounds {
  const { outcome, treated } = columns
  if (outcome.length !== treated.length) throw contrastFailure('comparison.unequalLengths')
  requireFinite([outcome])
  if (treated.some((arm) => arm > 1)) throw contrastFailure('comparison.treatedNotBinary')
  const [zero, one] = [0, 1].map((arm) => outcome.filter((_, row) => treated[row] === arm))
  if (zero!.length === 0 || one!.length === 0) throw contrastFailure('comparison.emptyArm')
  const [comparison, workers] = [zero!, one!].map((values) => values.filter((value) => Number.isFinite(value)))
  if (comparison!.length === 0 || workers!.length === 0) throw contrastFailure('comparison.noSelected')
  const selectedTreated = workers!.length / one!.length
  const selectedComparison = comparison!.length / zero!.length
  const trimShare = Math.abs(selectedTreated - selectedComparison) / Math.max(selectedTreated, selectedComparison)
  const trimmedArm = trimShare === 0 ? null : selectedTreated > selectedComparison ? 'treated' : 'comparison'
  const trimmed = trimmedArm === 'comparison' ? comparison! : workers!
  const below = mean(trimmed.filter((value) => value <= quantile(trimmed, 1 - trimShare)))
  const above = mean(trimmed.filter((value) => value >= quantile(trimmed, trimShare)))
  const [meanTreated, meanComparison] = [mean(workers!), mean(comparison!)]
  return {
    selectedTreated,
    selectedComparison,
    trimShare,
    trimmedArm,
    lowest: trimmedArm === 'comparison' ? meanTreated - above : below - meanComparison,
    highest: trimmedArm === 'comparison' ? meanTreated - below : above - meanComparison,
    untrimmed: meanTreated - meanComparison,
    n: outcome.length,
  }
}
