import type { MetaRegression } from './meta-regression.ts'
import type { StudyEffects } from './study-effects.ts'

/** The true effect expected in each study, drawn towards what the model predicts for it. */
export interface ShrunkenEffects {
  readonly estimates: Float64Array
  readonly stdErrors: Float64Array
}

/**
 * Best linear unbiased predictions of the true effects of the studies a model was fitted on. Equal to metafor's `blup`.
 *
 * Source: Raudenbush and Bryk (1985), Journal of Educational Statistics 10, doi 10.3102/10769986010002075.
 *
 * @example
 * shrunkenEffects(effects, metaRegression(effects)).estimates
 */
export function shrunkenEffects({ estimates, variances }: StudyEffects, fit: MetaRegression): ShrunkenEffects {
  const share = variances.map((variance) => fit.tauSquared / (fit.tauSquared + variance))
  return {
    estimates: estimates.map((value, study) => share[study]! * value + (1 - share[study]!) * fit.fitted[study]!),
    stdErrors: estimates.map((_, study) => {
      const fittedVariance = (fit.errorFactor * fit.leverage[study]!) / fit.weights[study]!
      return Math.sqrt(share[study]! * variances[study]! + (1 - share[study]!) ** 2 * fittedVariance)
    }),
  }
}
