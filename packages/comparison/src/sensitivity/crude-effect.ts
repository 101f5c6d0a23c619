import { mean, standardDeviation } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import type { ReportedEffect } from './e-values.ts'

/**
 * The unadjusted effect for an E-value: of a 0/1 outcome the risk ratio with Wald's interval on the log scale, else the
 * difference in means in pooled standard deviations with its large-sample error. Complete columns.
 *
 * @param quantile - Normal quantile of the interval, such as 1.96.
 * @throws EstimationFailure `comparison.noRiskRatio` (an arm without the outcome), `comparison.noVariation`.
 *
 * Source: Katz, Baptista, Azen and Pike (1978), Biometrics 34, 469-474, doi 10.2307/2530610.
 *
 * @example
 * crudeEffect(Float64Array.of(1, 1, 1, 0), Uint8Array.of(1, 1, 0, 0), 1.96).estimate // 2
 */
export function crudeEffect(outcome: Float64Array, treated: Uint8Array, quantile: number): ReportedEffect {
  const [zero, one] = [0, 1].map((arm) => outcome.filter((_, row) => treated[row] === arm)) as [
    Float64Array,
    Float64Array,
  ]
  if (outcome.every((value) => value === outcome[0])) throw contrastFailure('comparison.noVariation')
  const [shareTreated, shareComparison] = [mean(one), mean(zero)]
  if (outcome.every((value) => value === 0 || value === 1)) {
    if (shareTreated === 0 || shareComparison === 0) throw contrastFailure('comparison.noRiskRatio')
    const log = Math.log(shareTreated / shareComparison)
    const error = Math.sqrt(
      (1 - shareTreated) / (shareTreated * one.length) + (1 - shareComparison) / (shareComparison * zero.length),
    )
    const limit = (sign: number) => Math.exp(log + sign * quantile * error)
    return { measure: 'RR', estimate: Math.exp(log), low: limit(-1), high: limit(1) }
  }
  const degrees = outcome.length - 2
  const pooled = Math.sqrt(
    ((one.length - 1) * standardDeviation(one) ** 2 + (zero.length - 1) * standardDeviation(zero) ** 2) / degrees,
  )
  if (!(pooled > 0)) throw contrastFailure('comparison.noVariation')
  const estimate = (shareTreated - shareComparison) / pooled
  const stdError = Math.sqrt(1 / one.length + 1 / zero.length + estimate ** 2 / (2 * outcome.length))
  return { measure: 'MD', estimate, stdError }
}
