import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { influenceContrast } from '../contrast/influence-contrast.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { augmentedEstimands } from '../score/augmented-levels.ts'
import { standardisedLevels } from '../score/standardised-levels.ts'
import { comparablePeople, measuredEverything } from './assumptions.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'g-computation'

const linearOutcome: EstimatorOption = {
  id: 'linearOutcome',
  text: { nl: 'Ook voor ja of nee een rechte lijn', en: 'A straight line for yes or no too' },
  values: 'boolean',
  default: false,
}

/**
 * Standardisation (g-computation): a regression of the outcome per arm (logistic for 0/1, else least squares), everyone
 * of the target predicted under both conditions, and the difference of the mean predictions. The standard error stacks
 * the estimating equations; no small-sample correction. It leans wholly on the outcome models, also where the arms do not
 * overlap.
 *
 * @example
 * gComputation.estimate({ outcome, treated, covariates }, { confLevel: 0.95, estimand: 'ATE' }).difference.estimate
 */
export const gComputation: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Voorspellen met en zonder (g-computation)', en: 'Standardisation (g-computation)' },
  family: 'comparison-group',
  estimands: augmentedEstimands,
  assumptions: [
    measuredEverything,
    comparablePeople,
    { nl: 'Het model voor de uitkomst klopt.', en: 'The model of the outcome is right.' },
  ],
  sources: [
    {
      author: 'Snowden, J. M.; Rose, S.; Mortimer, K. M.',
      year: 2011,
      doi: '10.1093/aje/kwq472',
      taken: 'standardisation over predictions of outcome models',
    },
  ],
  reference: 'propensity',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['clusters'] },
  options: [linearOutcome],
  estimate(columns, settings) {
    const estimand = augmentedEstimands.find((one) => one === (settings.estimand ?? 'ATT'))
    if (estimand === undefined) throw contrastFailure('comparison.unsupportedEstimand')
    const arms = completeArms(columns)
    if (arms.covariates.length === 0) throw contrastFailure('comparison.noCovariates')
    const levels = standardisedLevels(arms, estimand, optionValue(linearOutcome, settings) === true)
    const result = influenceContrast({
      arms,
      ...levels,
      estimand,
      confLevel: settings.confLevel,
      correction: 1,
      effectiveSampleSize: { treated: arms.nTreated, comparison: arms.nComparison },
      warnings: [
        ...(levels.fellBack ? ['comparison.linearOutcomeModel'] : []),
        ...(levels.atLimit ? ['comparison.certainOutcome'] : []),
        ...smallSampleWarnings(arms, { treated: arms.nTreated, comparison: arms.nComparison }),
      ],
    })
    requireVariation(result.difference.stdError, arms.outcome)
    return result
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
