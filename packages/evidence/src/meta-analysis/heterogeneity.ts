import { chiSquaredUpperTail } from '@doorstroom/statistics'
import type { VarianceMethod } from './between-study-variance.ts'
import type { StudyEffects } from './study-effects.ts'
import { projectionTrace, weightedFit } from './weighted-fit.ts'

/** How much studies differ beyond what chance would do. */
export interface Heterogeneity {
  readonly q: number
  readonly qPValue: number
  readonly iSquared: number
  readonly hSquared: number
  readonly typicalVariance: number
}

/** Cochran's Q about the model, and the shares of Higgins and Thompson that follow from the variance between studies. */
export function heterogeneity(
  basis: readonly Float64Array[],
  { estimates, variances }: StudyEffects,
  method: VarianceMethod,
  tauSquared: number,
): Heterogeneity {
  const freedom = estimates.length - basis.length
  if (freedom === 0) return { q: 0, qPValue: 1, iSquared: 0, hSquared: 1, typicalVariance: 0 }
  const fit = weightedFit(
    basis,
    estimates,
    variances.map((variance) => 1 / variance),
  )
  const q = fit.squares
  const typicalVariance = freedom / projectionTrace(fit, null)
  const shares =
    method === 'EE'
      ? { iSquared: q > freedom ? (q - freedom) / q : 0, hSquared: q / freedom }
      : { iSquared: tauSquared / (typicalVariance + tauSquared), hSquared: tauSquared / typicalVariance + 1 }
  return { q, qPValue: chiSquaredUpperTail(q, freedom), ...shares, typicalVariance }
}
