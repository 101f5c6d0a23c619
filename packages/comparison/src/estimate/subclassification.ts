import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightedContrast } from '../contrast/weighted-contrast.ts'
import { stratumWeights } from '../matching/stratum-weights.ts'
import { subclasses } from '../matching/subclasses.ts'
import { augmentedEstimands } from '../score/augmented-levels.ts'
import { propensityScore } from '../score/propensity-score.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { comparablePeople, measuredEverything } from './assumptions.ts'
import { remainingImbalance } from './remaining-imbalance.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'subclassification'

const classes: EstimatorOption = {
  id: 'subclasses',
  text: { nl: 'Aantal klassen van de kans op deelname', en: 'Number of classes of the propensity score' },
  values: 'number',
  default: 5,
}

/**
 * Subclassification: people divided into classes of the propensity score at its quantiles in the target, and the arms
 * weighted to the same mix of classes. HC1 errors that take the weights as known. Within a class the arms still differ a
 * little, so that some difference from the start remains.
 *
 * @example
 * subclassification.estimate({ outcome, treated, covariates }, { confLevel: 0.95, estimand: 'ATT' })
 */
export const subclassification: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Vergelijken binnen klassen van gelijke kans', en: 'Subclassification on the score' },
  family: 'comparison-group',
  estimands: augmentedEstimands,
  assumptions: [measuredEverything, comparablePeople],
  sources: [
    {
      author: 'Rosenbaum, P. R.; Rubin, D. B.',
      year: 1984,
      doi: '10.1080/01621459.1984.10478078',
      taken: 'five classes of the propensity score',
    },
  ],
  reference: 'matching',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: [] },
  options: [classes],
  estimate(columns, settings) {
    const estimand = augmentedEstimands.find((one) => one === (settings.estimand ?? 'ATT'))
    if (estimand === undefined) throw contrastFailure('comparison.unsupportedEstimand')
    const arms = completeArms(columns)
    const { scores } = propensityScore(arms.covariates, arms.treated)
    const divided = subclasses(scores, arms.treated, Number(optionValue(classes, settings)), estimand)
    const weights = stratumWeights(divided.classes, arms.treated, estimand)
    const result = weightedContrast({
      arms,
      weights,
      sets: null,
      estimand,
      confLevel: settings.confLevel,
      warnings: [
        'comparison.fixedWeights',
        ...weightSummary(weights, arms.treated).warnings,
        ...smallSampleWarnings(arms, null),
        ...remainingImbalance(arms, weights, estimand),
      ],
    })
    requireVariation(result.difference.stdError, arms.outcome)
    return result
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
