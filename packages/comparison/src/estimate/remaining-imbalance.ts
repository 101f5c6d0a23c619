import { balanceScaleOf, covariateBalance } from '../balance/covariate-balance.ts'
import type { CompleteArms } from '../contrast/complete-arms.ts'

/**
 * `comparison.remainingImbalance` when a covariate still differs between the weighted arms by more than a tenth of its
 * standard deviation; nothing otherwise.
 *
 * Source: Austin (2009), Statistics in Medicine 28, 3083-3107, doi 10.1002/sim.3697.
 *
 * @example
 * remainingImbalance(arms, weights, 'ATT') // []
 */
export function remainingImbalance(
  { covariates, treated }: CompleteArms,
  weights: Float64Array,
  estimand: 'ATT' | 'ATC' | 'ATE',
): string[] {
  const scale = balanceScaleOf[estimand]
  const apart = covariates.some(
    ({ values }) => Math.abs(covariateBalance({ values, treated, weights, scale }).standardizedDifference) > 0.1,
  )
  return apart ? ['comparison.remainingImbalance'] : []
}
