import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import { entropyEstimands, entropyLevels } from '../balance/entropy-levels.ts'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { influenceContrast } from '../contrast/influence-contrast.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { comparablePeople, measuredEverything } from './assumptions.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'entropy-balancing'

const targets: EstimatorOption = {
  id: 'targets',
  text: {
    nl: 'Of de gemiddelden waarnaar gewogen wordt een steekproef zijn (estimated) of vaststaan (fixed)',
    en: 'Whether the means that are weighted to come from a sample (estimated) or stand as they are (fixed)',
  },
  values: ['estimated', 'fixed'],
  default: 'estimated',
}

/**
 * Entropy balancing: weights nearest to equal ones that give the arms exactly the same covariate means, those of the
 * treated (ATT), of everyone (ATE) or of the comparison group (ATC); then the difference of weighted means. The standard
 * error stacks the equations of weights and means. For ATT consistent when the score is logistic or the outcome is linear
 * in the covariates.
 *
 * @example
 * entropyBalancing.estimate({ outcome, treated, covariates }, { confLevel: 0.95, estimand: 'ATT' })
 */
export const entropyBalancing: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Wegen tot gelijke gemiddelden', en: 'Entropy balancing' },
  family: 'comparison-group',
  estimands: entropyEstimands,
  assumptions: [
    measuredEverything,
    comparablePeople,
    {
      nl: 'Gelijke gemiddelden van de kenmerken zijn genoeg om de groepen vergelijkbaar te maken.',
      en: 'Equal means of the characteristics are enough to make the groups comparable.',
    },
  ],
  sources: [
    {
      author: 'Hainmueller, J.',
      year: 2012,
      doi: '10.1093/pan/mpr025',
      taken: 'weights that balance means with the least loss of entropy',
    },
    {
      author: 'Zhao, Q.; Percival, D.',
      year: 2017,
      doi: '10.1515/jci-2016-0010',
      taken: 'double robustness for the effect on the treated',
    },
  ],
  reference: 'entropy-balancing',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['clusters'] },
  options: [targets],
  estimate(columns, settings) {
    const estimand = entropyEstimands.find((one) => one === (settings.estimand ?? 'ATT'))
    if (estimand === undefined) throw contrastFailure('comparison.unsupportedEstimand')
    const arms = completeArms(columns)
    if (arms.covariates.length === 0) throw contrastFailure('comparison.noCovariates')
    const levels = entropyLevels(arms, estimand, optionValue(targets, settings) === 'fixed' ? 'fixed' : 'estimated')
    const summary = weightSummary(levels.weights, arms.treated)
    const result = influenceContrast({
      arms,
      treated: levels.treated,
      comparison: levels.comparison,
      estimand,
      confLevel: settings.confLevel,
      correction: 1,
      effectiveSampleSize: summary.effectiveSampleSize,
      warnings: [...summary.warnings, ...smallSampleWarnings(arms, null)],
    })
    requireVariation(result.difference.stdError, arms.outcome)
    return result
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
