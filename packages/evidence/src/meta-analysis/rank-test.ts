import { kendallTest } from '@doorstroom/statistics'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { checkStudyEffects, type StudyEffects } from './study-effects.ts'

/** Beyond this many studies the normal distribution is exact enough and the exact one slow. */
const mostExact = 1000

/** Kendall's rank correlation of effects with their variances. */
export interface RankTest {
  /** Tau-b, -1 to 1; positive: the less precise, the larger. */
  readonly tau: number
  /** Two-sided: exact without ties and up to a thousand studies, else normal with the variance for ties. */
  readonly pValue: number | null
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
  if (variances.every((variance) => variance === variances[0])) throw metaAnalysisFailure('evidence.sameErrors')
  if (deviations.every((deviation) => deviation === deviations[0])) throw metaAnalysisFailure('evidence.noSpread')
  const { estimate: tau, pValue } = kendallTest(deviations, variances)
  const studies = estimates.length
  const untied = new Set(deviations).size === studies && new Set(variances).size === studies
  const exact = wanted && untied && studies <= mostExact
  if (!exact) return { tau, pValue, exact }
  return { tau, pValue: exactPValue(Math.round((tau * studies * (studies - 1)) / 2), studies), exact }
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
  return Math.min(1, 2 * probability.slice(0, fewest + 1).reduce((sum, value) => sum + Math.max(0, value), 0))
}
