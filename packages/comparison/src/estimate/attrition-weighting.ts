import { type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import { completeAttrition } from '../attrition/complete-attrition.ts'
import { observedLevel } from '../attrition/observed-level.ts'
import { observedWeights } from '../attrition/observed-weights.ts'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { influenceContrast } from '../contrast/influence-contrast.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightedContrast } from '../contrast/weighted-contrast.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'attrition-weighting'

const errors: EstimatorOption = {
  id: 'errors',
  text: {
    nl: 'Of het interval meetelt dat de gewichten geschat zijn (stacked) of ze vastzet (fixed)',
    en: 'Whether the interval counts that the weights were estimated (stacked) or takes them as known (fixed)',
  },
  values: ['stacked', 'fixed'],
  default: 'stacked',
}

/**
 * Difference in means in which people with an outcome also stand for those like them who were lost: weights are one over
 * the probability of having an outcome, from a logistic regression on treatment and covariates. A missing outcome is NaN.
 * The arms themselves are compared as they are, as after random assignment. Stacked (M-estimation) errors, normal
 * interval; n counts the people with an outcome.
 *
 * @example
 * attritionWeighting.estimate({ outcome, treated, covariates }, { confLevel: 0.95 }).difference.estimate
 */
export const attritionWeighting: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Wegen voor uitval uit het onderzoek', en: 'Weighting for attrition' },
  family: 'missing-data',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    { nl: 'Loting besliste wie in welke groep kwam.', en: 'A lottery decided who was in which group.' },
    {
      nl: 'Wie uitvalt, verschilt alleen in de opgegeven kenmerken van wie blijft.',
      en: 'Those lost differ from those who stay in the declared characteristics only.',
    },
  ],
  sources: [
    {
      author: 'Robins, J. M.; Rotnitzky, A.; Zhao, L. P.',
      year: 1995,
      doi: '10.1080/01621459.1995.10476493',
      taken: 'weighting by the inverse probability of being observed',
    },
  ],
  reference: 'attrition',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['observed'] },
  options: [errors],
  estimate(columns, settings) {
    const estimand = settings.estimand ?? 'ITT'
    if (estimand !== 'ITT' && estimand !== 'ATE') throw contrastFailure('comparison.unsupportedEstimand')
    const { outcome, treated, covariates, observed, warnings } = completeAttrition(columns)
    const found = observedWeights(observed, treated, covariates)
    const seen = { outcome: outcome.map((value, row) => (observed[row] === 1 ? value : Number.NaN)), treated }
    const { warnings: _, ...arms } = completeArms(seen)
    const weights = found.weights.filter((_weight, row) => observed[row] === 1)
    const shared = { estimand, confLevel: settings.confLevel } as const
    const small = [...warnings, ...weightSummary(weights, arms.treated).warnings]
    const rare = smallSampleWarnings({ ...arms, warnings: [] }, null)
    if (optionValue(errors, settings) === 'fixed') {
      const notes = [...small, ...rare, 'comparison.fixedWeights']
      const result = weightedContrast({
        arms: { ...arms, warnings: [] },
        weights,
        sets: null,
        ...shared,
        warnings: notes,
      })
      requireVariation(result.difference.stdError, arms.outcome)
      return result
    }
    const result = influenceContrast({
      arms: { ...arms, warnings: [] },
      treated: observedLevel(outcome, treated, observed, found, 1),
      comparison: observedLevel(outcome, treated, observed, found, 0),
      ...shared,
      correction: 1,
      effectiveSampleSize: weightSummary(weights, arms.treated).effectiveSampleSize,
      warnings: [...small, ...rare],
    })
    requireVariation(result.difference.stdError, arms.outcome)
    return result
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
