import { normalQuantile } from '@doorstroom/statistics'
import { checkStudyEffects, type StudyEffects } from './study-effects.ts'

/**
 * Rosenthal's fail-safe number: how many further studies without any effect would take away the one-sided significance
 * of the summed z-values. 0 when they are not significant. Equal to metafor's `fsn`. It says nothing of the size of
 * the effect or of why studies are missing.
 *
 * @throws EstimationFailure those of the input.
 *
 * Source: Rosenthal (1979), Psychological Bulletin 86, doi 10.1037/0033-2909.86.3.638.
 *
 * @example
 * failSafeNumber({ estimates: Float64Array.of(3, 3), variances: Float64Array.of(1, 1) }) // 12
 */
export function failSafeNumber(effects: StudyEffects, alpha = 0.05): number {
  checkStudyEffects(effects)
  const { estimates, variances } = effects
  const sum = estimates.reduce((part, value, study) => part + value / Math.sqrt(variances[study]!), 0)
  const exact = Math.max(0, (sum / normalQuantile(1 - alpha)) ** 2 - estimates.length)
  const nearest = Math.round(exact)
  return Math.abs(exact - nearest) < 1.5e-8 ? nearest : Math.ceil(exact)
}
