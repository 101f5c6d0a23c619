import { normalUpperTail } from '@doorstroom/statistics'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { checkStudyEffects, type StudyEffects } from './study-effects.ts'

/** Kendall's rank correlation of effects with their variances. */
export interface RankTest {
  /** Tau-b, -1 to 1; positive: the less precise, the larger. */
  readonly tau: number
  /** Two-sided: exact without ties, else normal with the variance for ties. */
  readonly pValue: number
  readonly exact: boolean
}

/**
 * Begg and Mazumdar's test for asymmetry of the funnel: rank correlation of standardised deviations from the
 * equal-effects average with the variances. Equal to metafor's `ranktest`.
 *
 * @param exact - false: the normal p-value also without ties
 * @throws EstimationFailure `evidence.tooFewForModel` (fewer than three studies), `evidence.sameErrors`,
 * `evidence.noSpread` (all deviations equal), and those of the input.
 *
 * Source: Begg and Mazumdar (1994), Biometrics 50, doi 10.2307/2533446.
 *
 * @example
 * rankTest({ estimates: Float64Array.of(0.1, 0.3, 0.4), variances: Float64Array.of(0.01, 0.04, 0.09) }).tau // 1
 */
export function rankTest(effects: StudyEffects, { exact: wanted = true }: { readonly exact?: boolean } = {}): RankTest {
  checkStudyEffects(effects)
  const { estimates, variances } = effects
  if (estimates.length < 3) throw metaAnalysisFailure('evidence.tooFewForModel')
  const total = variances.reduce((sum, variance) => sum + 1 / variance, 0)
  const centre = estimates.reduce((sum, value, study) => sum + value / variances[study]!, 0) / total
  const deviations = estimates.map((value, study) => (value - centre) / Math.sqrt(variances[study]! - 1 / total))
  const order = pairOrder(deviations, variances)
  if (order.tiesRight.pairs === order.pairs) throw metaAnalysisFailure('evidence.sameErrors')
  if (order.tiesLeft.pairs === order.pairs) throw metaAnalysisFailure('evidence.noSpread')
  const { score, pairs, tiesLeft, tiesRight } = order
  const tau = score / Math.sqrt((pairs - tiesLeft.pairs) * (pairs - tiesRight.pairs))
  const exact = wanted && tiesLeft.pairs === 0 && tiesRight.pairs === 0
  const pValue = exact
    ? exactPValue(score, estimates.length)
    : 2 * normalUpperTail(Math.abs(score) / Math.sqrt(scoreVariance(estimates.length, tiesLeft, tiesRight)))
  return { tau, pValue: Math.min(1, pValue), exact }
}

interface Ties {
  readonly pairs: number
  /** Sums over tied sets of t (t - 1) (2 t + 5) and of t (t - 1) (t - 2). */
  readonly five: number
  readonly three: number
}

function pairOrder(left: Float64Array, right: Float64Array) {
  let score = 0
  for (let first = 1; first < left.length; first += 1)
    for (let second = 0; second < first; second += 1)
      score += Math.sign(left[first]! - left[second]!) * Math.sign(right[first]! - right[second]!)
  return { score, pairs: (left.length * (left.length - 1)) / 2, tiesLeft: tiesOf(left), tiesRight: tiesOf(right) }
}

function tiesOf(values: Float64Array): Ties {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let [pairs, five, three] = [0, 0, 0]
  for (const count of counts.values()) {
    pairs += (count * (count - 1)) / 2
    five += count * (count - 1) * (2 * count + 5)
    three += count * (count - 1) * (count - 2)
  }
  return { pairs, five, three }
}

/** Variance of Kendall's score under independence, with ties. */
function scoreVariance(n: number, left: Ties, right: Ties): number {
  return (
    (n * (n - 1) * (2 * n + 5) - left.five - right.five) / 18 +
    (4 * left.pairs * right.pairs) / (2 * n * (n - 1)) +
    (left.three * right.three) / (9 * n * (n - 1) * (n - 2))
  )
}

/** Two-sided probability under all orders of n things, by the distribution of the number of inversions. */
function exactPValue(score: number, n: number): number {
  const pairs = (n * (n - 1)) / 2
  let probability = Float64Array.of(1)
  for (let size = 2; size <= n; size += 1) {
    const next = new Float64Array(probability.length + size - 1)
    let window = 0
    for (let inversions = 0; inversions < next.length; inversions += 1) {
      window += (probability[inversions] ?? 0) - (probability[inversions - size] ?? 0)
      next[inversions] = window / size
    }
    probability = next
  }
  const fewest = Math.round((pairs - Math.abs(score)) / 2)
  return 2 * probability.slice(0, fewest + 1).reduce((sum, value) => sum + Math.max(0, value), 0)
}
