import { completeArms, entropyLevels, influenceContrast, weightedDifference } from '@doorstroom/comparison'
import { effectiveSampleSize } from '@doorstroom/statistics'
import { distinctCovariates, formulaDesign } from '../formula-covariates.mjs'

/**
 * Entropy balancing on first moments. The error is that with the target means as they stand, as the reference has it.
 * The imbalance that the reference's optimiser left over is its own and is not computed.
 */
export function compute({ spec, table: whole }) {
  const { covariates, table } = formulaDesign(whole, spec.covariates, [spec.treat, spec.outcome])
  const arms = completeArms({
    outcome: table.numbers(spec.outcome),
    treated: Uint8Array.from(table.numbers(spec.treat)),
    covariates: distinctCovariates(covariates),
  })
  const wanted = [spec.estimands ?? spec.estimand ?? ['ATT', 'ATE']].flat()
  return Object.fromEntries(wanted.map((estimand) => [estimand, balanced(arms, estimand)]))
}

function balanced(arms, estimand) {
  const levels = entropyLevels(arms, estimand, 'fixed')
  const shared = { estimand, confLevel: 0.95, correction: 1, warnings: [] }
  const size = (arm) => effectiveSampleSize(levels.weights.filter((_, row) => arms.treated[row] === arm))
  const effective = { treated: size(1), comparison: size(0) }
  const { difference } = influenceContrast({ arms, ...levels, ...shared, effectiveSampleSize: effective })
  const fixed = weightedDifference({ ...arms, clusters: undefined, weights: levels.weights })
  const shares = levels.weights.filter((_, row) => arms.treated[row] === 0).map((weight) => weight / arms.nComparison)
  return {
    est: difference.estimate,
    se_asympt: difference.stdError,
    se_HC0_fixed_weights: fixed.errorHC0,
    ess_control: effective.comparison,
    ess_treated: effective.treated,
    normalised_weights_control_head: shares.slice(0, 8),
    max_control_weight: shares.reduce((most, one) => Math.max(most, one), 0),
    entropy_control: shares.reduce((sum, one) => (one > 0 ? sum - one * Math.log(one) : sum), 0),
  }
}
