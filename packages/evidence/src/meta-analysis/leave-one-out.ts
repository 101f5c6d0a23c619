import { EstimationFailure } from '@doorstroom/statistics'
import { type MetaRegression, type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { checkStudyEffects } from './study-effects.ts'

/**
 * The same analysis without each study in turn, in the order of the studies; null where what is left cannot carry the
 * model. Equal to metafor's `leave1out`.
 *
 * @throws EstimationFailure those of the input.
 *
 * Source: Viechtbauer and Cheung (2010), Research Synthesis Methods 1, doi 10.1002/jrsm.11.
 *
 * @example
 * leaveOneOut({ estimates: Float64Array.of(0, 1, 2), variances: Float64Array.of(1, 1, 1) })[0]?.coefficients[0] // 1.5
 */
export function leaveOneOut(input: MetaRegressionInput): (MetaRegression | null)[] {
  checkStudyEffects(input)
  return Array.from(input.estimates, (_, study) => {
    const without = (column: Float64Array) => {
      const rest = new Float64Array(column.length - 1)
      rest.set(column.subarray(0, study))
      rest.set(column.subarray(study + 1), study)
      return rest
    }
    try {
      return metaRegression({
        ...input,
        estimates: without(input.estimates),
        variances: without(input.variances),
        ...(input.moderators && { moderators: input.moderators.map(without) }),
      })
    } catch (error) {
      if (error instanceof EstimationFailure) return null
      throw error
    }
  })
}
