import { EstimationFailure } from '@doorstroom/statistics'
import { type MetaRegression, type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { checkStudyEffects } from './study-effects.ts'

/**
 * The meta-analysis after each study, in the order given: the first alone, the first two, and so on; null where the
 * studies so far cannot carry it. Equal to metafor's `cumul`.
 *
 * @throws EstimationFailure those of the input.
 *
 * Source: Lau, Antman, Jimenez-Silva, Kupelnick, Mosteller and Chalmers (1992), New England Journal of Medicine 327,
 * doi 10.1056/NEJM199207233270406.
 *
 * @example
 * cumulativeAnalysis({ estimates: Float64Array.of(0, 1), variances: Float64Array.of(1, 1) })[1]?.coefficients[0] // 0.5
 */
export function cumulativeAnalysis(
  input: Omit<MetaRegressionInput, 'moderators' | 'intercept'>,
): (MetaRegression | null)[] {
  checkStudyEffects(input)
  return Array.from(input.estimates, (_, study) => {
    try {
      return metaRegression({
        ...input,
        estimates: input.estimates.slice(0, study + 1),
        variances: input.variances.slice(0, study + 1),
      })
    } catch (error) {
      if (error instanceof EstimationFailure) return null
      throw error
    }
  })
}
