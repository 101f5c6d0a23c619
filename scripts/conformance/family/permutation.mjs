/** Exact permutation test of a difference of means, and the jackknife of their ratio. */
import { jackknifeOfRatio, permutationTest } from '@doorstroom/statistics'

export function compute({ spec }) {
  const test = permutationTest(spec.x, spec.y)
  const { ratio, stdError } = jackknifeOfRatio(spec.x, spec.y)
  return {
    observed: test.estimate,
    allocations: test.allocations,
    p_two_sided: test.pValue,
    p_upper: test.upperPValue,
    jackknife_ratio: { ratio, se: stdError },
  }
}
