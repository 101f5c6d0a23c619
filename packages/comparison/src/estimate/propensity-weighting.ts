import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { type CompleteArms, completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { type InfluencedLevel, influenceContrast } from '../contrast/influence-contrast.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightedContrast } from '../contrast/weighted-contrast.ts'
import { armWeights } from '../score/arm-weights.ts'
import { balancingWeights } from '../score/balancing-weights.ts'
import { type PropensityScore, propensityScore } from '../score/propensity-score.ts'
import { trimmedWeights } from '../score/trimmed-weights.ts'
import { isWeightedEstimand, type WeightedEstimand, weightedEstimands, weightSchemes } from '../score/weight-scheme.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'propensity-weighting'

const trimAt: EstimatorOption = {
  id: 'trimAt',
  text: {
    nl: 'Deel van de gewichten dat blijft; hogere worden verlaagd. 1 is niets verlagen',
    en: 'Share of the weights that stays; higher ones are brought down. 1 brings down nothing',
  },
  values: 'number',
  default: 1,
}

/**
 * Difference of weighted means; weights from a logistic propensity score, normalised within each arm (Hajek).
 * The standard error stacks the estimating equations of the score and of both means (M-estimation), so that it
 * knows the score was estimated; no small-sample correction, normal interval. Clusters: influences are summed per cluster.
 * With the option `trimAt` (such as 0.99) the highest weights are brought down to that quantile of all weights, and the
 * error takes the weights as known (HC1; not with clusters).
 *
 * @example
 * propensityWeighting.estimate({ outcome, treated, covariates }, { confLevel: 0.95, estimand: 'ATT' })
 */
export const propensityWeighting: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Wegen naar vergelijkbaarheid', en: 'Propensity score weighting' },
  family: 'comparison-group',
  estimands: weightedEstimands,
  assumptions: [
    {
      nl: 'Alles wat de keuze voor een groep én de uitkomst bepaalt, is gemeten en opgegeven.',
      en: 'Everything that decides both the group and the outcome has been measured and declared.',
    },
    {
      nl: 'Iedereen had een kans om in elk van beide groepen te komen.',
      en: 'Everyone had some chance of being in either group.',
    },
    { nl: 'Het model voor de groepskeuze klopt.', en: 'The model of who is in which group is right.' },
  ],
  sources: [
    {
      author: 'Lunceford, J. K.; Davidian, M.',
      year: 2004,
      doi: '10.1002/sim.1903',
      taken: 'normalised weighting and its stacked standard error',
    },
    {
      author: 'Li, F.; Morgan, K. L.; Zaslavsky, A. M.',
      year: 2018,
      doi: '10.1080/01621459.2016.1260466',
      taken: 'weights per estimand, overlap weights',
    },
  ],
  reference: 'propensity',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['clusters'] },
  options: [trimAt],
  estimate(columns, settings) {
    const { confLevel, estimand = 'ATT' } = settings
    if (!isWeightedEstimand(estimand)) throw contrastFailure('comparison.unsupportedEstimand')
    const arms = completeArms(columns)
    const score = propensityScore(arms.covariates, arms.treated)
    const kept = Number(optionValue(trimAt, settings))
    if (!(kept > 0.5 && kept <= 1) || (kept < 1 && arms.clusters !== null))
      throw contrastFailure('comparison.badSetting')
    if (kept < 1) return trimmedContrast(arms, score.scores, { estimand, confLevel, kept })
    const summary = weightSummary(armWeights(score.scores, arms.treated, estimand), arms.treated)
    const result = influenceContrast({
      arms,
      treated: weightedLevel(arms, score, estimand, 'treated'),
      comparison: weightedLevel(arms, score, estimand, 'comparison'),
      estimand,
      confLevel,
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

function trimmedContrast(
  arms: CompleteArms,
  scores: Float64Array,
  choice: { readonly estimand: WeightedEstimand; readonly confLevel: number; readonly kept: number },
): ArmContrast {
  const { estimand, confLevel, kept } = choice
  const { weights } = trimmedWeights(balancingWeights(scores, arms.treated, estimand), kept)
  const warnings = [
    'comparison.fixedWeights',
    ...weightSummary(weights, arms.treated).warnings,
    ...smallSampleWarnings(arms, null),
  ]
  const result = weightedContrast({ arms, weights, sets: null, estimand, confLevel, warnings })
  requireVariation(result.difference.stdError, arms.outcome)
  return result
}

function weightedLevel(
  arms: CompleteArms,
  score: PropensityScore,
  estimand: WeightedEstimand,
  arm: 'treated' | 'comparison',
): InfluencedLevel {
  const scheme = weightSchemes[estimand]
  const slope = scheme[`${arm}Slope`]
  const inArm = (row: number) => (arms.treated[row] === 1) === (arm === 'treated')
  const n = arms.outcome.length
  const weights = score.scores.map((one, row) => (inArm(row) ? scheme[arm](one) : 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const estimate = weights.reduce((sum, weight, row) => sum + weight * arms.outcome[row]!, 0) / total
  const drift = score.drift((row) => (inArm(row) ? slope(score.scores[row]!) * (arms.outcome[row]! - estimate) : 0))
  const influence = score
    .spill(drift)
    .map((spill, row) => (n * (weights[row]! * (arms.outcome[row]! - estimate) + spill)) / total)
  return { estimate, influence }
}
