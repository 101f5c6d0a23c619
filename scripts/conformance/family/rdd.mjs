import { fitDiscontinuity } from '@doorstroom/comparison'
import { robustCovariance } from '@doorstroom/statistics'
import { namedVector } from '../named-vector.mjs'

/** A line on either side of a cutoff, weighted by a kernel. */
export function compute({ spec, table }) {
  const complete = table.complete(spec.outcome, spec.running)
  const { fit, nBelow, nAbove } = fitDiscontinuity({
    outcome: complete.numbers(spec.outcome),
    running: complete.numbers(spec.running),
    cutoff: spec.cutoff ?? 0,
    bandwidth: spec.bandwidth,
    kernel: spec.kernel ?? 'triangular',
  })
  const jumpError = (type) => Math.sqrt(robustCovariance(fit, type)[1][1])
  return {
    est: fit.coefficients[1],
    se_HC1: jumpError('HC1'),
    se_HC3: jumpError('HC3'),
    n_left: nBelow,
    n_right: nAbove,
    coef: namedVector(['(Intercept)', '.D', '.x', '.D:.x'], fit.coefficients),
  }
}
