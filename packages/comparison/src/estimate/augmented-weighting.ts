import {
  type Estimator,
  type EstimatorColumns,
  type EstimatorOption,
  type EstimatorSettings,
  optionValue,
} from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { influenceContrast } from '../contrast/influence-contrast.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { armWeights } from '../score/arm-weights.ts'
import { augmentedEstimands, augmentedLevels } from '../score/augmented-levels.ts'
import { outcomeModel } from '../score/outcome-model.ts'
import { propensityScore } from '../score/propensity-score.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { bootstrapContrast } from './bootstrap-contrast.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'augmented-weighting'

const linearOutcome: EstimatorOption = {
  id: 'linearOutcome',
  text: { nl: 'Ook voor ja of nee een rechte lijn', en: 'A straight line for yes or no too' },
  values: 'boolean',
  default: false,
}
const replicates: EstimatorOption = {
  id: 'replicates',
  text: {
    nl: 'Aantal keren trekken voor een bootstrapinterval; 0 is geen',
    en: 'Number of draws for a bootstrap interval; 0 is none',
  },
  values: 'number',
  default: 0,
}

/** Settings of augmented weighting; `linearOutcome` uses least squares for a 0/1 outcome too. */
export interface AugmentedSettings extends EstimatorSettings {
  readonly linearOutcome?: boolean
}

/**
 * Augmented inverse probability weighting: a logistic propensity score and, per arm, a regression of the outcome
 * (logistic for 0/1, else least squares). Right in large samples when either of the two models is right.
 *
 * The standard error is that of the influence function with the models taken as known: sd / sqrt(n), divisor n - 1.
 * When both models are right, having estimated them does not change the variance to first order; when one is wrong it may,
 * either way. Weights are not normalised (for ATT they are divided by the number of treated). Clusters: influences are
 * summed per cluster. With the option `replicates` the error and the limits of the difference are those of a bootstrap
 * over persons (standard deviation and percentiles), both models fitted again each time; not with clusters.
 *
 * @throws EstimationFailure `comparison.unsupportedEstimand` for other than ATT, ATE and ATC, and those of the score.
 *
 * @example
 * estimateAugmented({ outcome, treated, covariates }, { confLevel: 0.95, estimand: 'ATT' }).difference.estimate
 */
export function estimateAugmented(columns: EstimatorColumns, settings: AugmentedSettings): ArmContrast {
  const estimand = augmentedEstimands.find((one) => one === (settings.estimand ?? 'ATT'))
  if (estimand === undefined) throw contrastFailure('comparison.unsupportedEstimand')
  const arms = completeArms(columns)
  const straight = settings.linearOutcome ?? optionValue(linearOutcome, settings) === true
  const { outcome, covariates, treated } = arms
  const { scores } = propensityScore(covariates, treated)
  const model = (arm: number) =>
    outcomeModel({
      outcome,
      covariates,
      rows: Array.from(outcome.keys()).filter((row) => treated[row] === arm),
      linear: straight,
    })
  const [comparisonModel, treatedModel] = [model(0), model(1)]
  const ingredients = { arms, scores, ifTreated: treatedModel.predicted, ifComparison: comparisonModel.predicted }
  const summary = weightSummary(armWeights(scores, treated, estimand), treated)
  const used = [...(estimand === 'ATC' ? [] : [comparisonModel]), ...(estimand === 'ATT' ? [] : [treatedModel])]
  const result = influenceContrast({
    arms,
    ...augmentedLevels[estimand](ingredients),
    estimand,
    confLevel: settings.confLevel,
    correction: outcome.length / (outcome.length - 1),
    effectiveSampleSize: summary.effectiveSampleSize,
    warnings: [
      ...summary.warnings,
      ...(used.some(({ fellBack }) => fellBack) ? ['comparison.linearOutcomeModel'] : []),
      ...(used.some(({ atLimit }) => atLimit) ? ['comparison.certainOutcome'] : []),
      ...smallSampleWarnings(arms, null),
    ],
  })
  requireVariation(result.difference.stdError, arms.outcome)
  const draws = Number(optionValue(replicates, settings))
  return draws === 0 ? result : bootstrapContrast(result, arms, { ...settings, estimand, replicates: draws, straight })
}

/**
 * Definition of augmented weighting for lists; see {@link estimateAugmented}.
 *
 * @example
 * augmentedWeighting.tidy(augmentedWeighting.estimate(columns, { confLevel: 0.95 }), context)
 */
export const augmentedWeighting: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Wegen met een tweede vangnet', en: 'Augmented weighting (doubly robust)' },
  family: 'comparison-group',
  estimands: augmentedEstimands,
  assumptions: [
    {
      nl: 'Alles wat de keuze voor een groep én de uitkomst bepaalt, is gemeten en opgegeven.',
      en: 'Everything that decides both the group and the outcome has been measured and declared.',
    },
    {
      nl: 'Voor iedere deelnemer waren er vergelijkbare mensen die niet meededen.',
      en: 'For every participant there were comparable people who did not take part.',
    },
    {
      nl: 'Het model voor de groepskeuze klopt, of het model voor de uitkomst klopt.',
      en: 'The model of who is in which group is right, or the model of the outcome is.',
    },
  ],
  sources: [
    {
      author: 'Robins, J. M.; Rotnitzky, A.; Zhao, L. P.',
      year: 1994,
      doi: '10.1080/01621459.1994.10476818',
      taken: 'augmentation of weighting by an outcome regression',
    },
    {
      author: 'Hahn, J.',
      year: 1998,
      doi: '10.2307/2998560',
      taken: 'influence functions of the average effects on everyone and on the treated',
    },
  ],
  reference: 'propensity',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['clusters'] },
  options: [linearOutcome, replicates],
  estimate: estimateAugmented,
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
