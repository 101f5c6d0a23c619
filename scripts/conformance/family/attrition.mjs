import { manskiBounds, observedWeights, weightedDifference } from '@doorstroom/comparison'
import { parseFormula } from '@doorstroom/statistics'
import { distinctCovariates, formulaDesign } from '../formula-covariates.mjs'
import { rowRule } from '../row-rule.mjs'

/** Weighting for attrition by the inverse probability of being observed, and Manski's bounds. */
export function compute({ spec, table: whole }) {
  const others = parseFormula(`~ ${spec.obs_model}`).terms.filter((term) => term.join() !== spec.treat)
  const formula = others.length === 0 ? '1' : others.map((term) => term.join(':')).join(' + ')
  const { covariates, table } = formulaDesign(whole, formula, [spec.treat])
  const lost = spec.lost_rule === undefined ? () => false : rowRule(spec.lost_rule, table)
  const flagged = spec.observed === undefined ? null : table.numbers(spec.observed)
  const all = table.numbers(spec.outcome)
  const outcome = all.map((value, row) => (lost(row) || (flagged !== null && flagged[row] !== 1) ? Number.NaN : value))
  const treated = Uint8Array.from(table.numbers(spec.treat))
  const observed = Uint8Array.from(outcome, (value) => Number(!Number.isNaN(value)))
  const { weights } = observedWeights(observed, treated, distinctCovariates(covariates))
  const values = outcome.map((value) => (Number.isNaN(value) ? 0 : value))
  const weighted = weightedDifference({ outcome: values, treated, weights })
  const bounds = manskiBounds(outcome, treated, spec.bounds ?? rangeOf(outcome))
  return {
    n_observed: observed.reduce((sum, one) => sum + one, 0),
    unweighted: bounds.observedDifference,
    mean1: weighted.treated,
    mean0: weighted.comparison,
    est: weighted.estimate,
    se_HC0: weighted.errorHC0,
    manski: [bounds.lowest, bounds.highest],
  }
}

function rangeOf(values) {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  return [known[0], known[known.length - 1]]
}
