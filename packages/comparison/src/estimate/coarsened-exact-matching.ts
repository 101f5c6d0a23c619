import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightedContrast } from '../contrast/weighted-contrast.ts'
import { coarsenedStrata } from '../matching/coarsened-strata.ts'
import { stratumWeights } from '../matching/stratum-weights.ts'
import { augmentedEstimands } from '../score/augmented-levels.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { comparablePeople, measuredEverything } from './assumptions.ts'
import { remainingImbalance } from './remaining-imbalance.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'coarsened-exact-matching'

const bins: EstimatorOption = {
  id: 'bins',
  text: {
    nl: 'Aantal even brede klassen van elk getal; 0 is: precies gelijk',
    en: 'Number of equally wide classes of each number; 0 means exactly equal',
  },
  values: 'number',
  default: 5,
}

/**
 * Coarsened exact matching: numbers put into classes of equal width, 0/1 columns as they are; people compared only within
 * cells that agree on all of them, the cells weighted to the target. People in a cell without the other arm are left out,
 * so that the number is about the others. HC1 errors that take the weights as known.
 *
 * @example
 * coarsenedExactMatching.estimate({ outcome, treated, covariates }, { confLevel: 0.95, options: { bins: 4 } })
 */
export const coarsenedExactMatching: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Vergelijken binnen gelijke klassen van kenmerken', en: 'Coarsened exact matching' },
  family: 'comparison-group',
  estimands: augmentedEstimands,
  assumptions: [measuredEverything, comparablePeople],
  sources: [
    {
      author: 'Iacus, S. M.; King, G.; Porro, G.',
      year: 2012,
      doi: '10.1093/pan/mpr013',
      taken: 'exact matching on coarsened covariates, weights of the cells',
    },
  ],
  reference: 'matching',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: [] },
  options: [bins],
  estimate(columns, settings) {
    const estimand = augmentedEstimands.find((one) => one === (settings.estimand ?? 'ATT'))
    if (estimand === undefined) throw contrastFailure('comparison.unsupportedEstimand')
    const arms = completeArms(columns)
    const count = Number(optionValue(bins, settings))
    const strata = coarsenedStrata(
      arms.covariates.map(({ name, values, binary }) => ({ name, values, cutpoints: binary ? 0 : count })),
      arms.treated,
    )
    const weights = stratumWeights(strata, arms.treated, estimand)
    const left = weights.some(
      (weight, row) => weight === 0 && (estimand === 'ATE' || arms.treated[row] === Number(estimand === 'ATT')),
    )
    const result = weightedContrast({
      arms,
      weights,
      sets: null,
      estimand,
      confLevel: settings.confLevel,
      warnings: [...(left ? ['comparison.unmatchedLeftOut'] : []), ...smallSampleWarnings(arms, null)],
    })
    if (Math.min(result.nTreated, result.nComparison) < 2) throw contrastFailure('comparison.tooFewInArm')
    requireVariation(result.difference.stdError, arms.outcome)
    const { warnings } = weightSummary(weights, arms.treated)
    const imbalance = remainingImbalance(arms, weights, estimand)
    return { ...result, warnings: [...result.warnings, ...warnings, ...imbalance] }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
