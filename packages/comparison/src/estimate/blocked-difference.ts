import { completeRows, type Estimator, requiredColumns, studentTQuantile } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from '../contrast/arm-contrast.ts'
import { type BlockedLevel, blockedDifference } from '../contrast/blocked-difference.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'

const id = 'blocked-difference'

/**
 * Difference in means within the blocks or pairs in which people were assigned, blocks counting by their number of
 * people. Student's t with people - 2 x blocks degrees of freedom, or pairs - 1.
 *
 * @example
 * blockedDifferenceEstimator.estimate({ outcome, treated, strata: office }, { confLevel: 0.95 }).difference.estimate
 */
export const blockedDifferenceEstimator: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Verschil binnen blokken of paren', en: 'Difference within blocks or pairs' },
  family: 'randomised',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    {
      nl: 'Loting binnen elk blok besliste wie in welke groep kwam.',
      en: 'A lottery within each block decided who was in which group.',
    },
    { nl: 'De mensen zijn niet in clusters geloot.', en: 'People were not assigned in clusters.' },
  ],
  sources: [
    {
      author: 'Imai, K.',
      year: 2008,
      doi: '10.1002/sim.3337',
      taken: 'variance from the spread between pairs',
    },
    {
      author: 'Gerber, A. S.; Green, D. P.',
      year: 2012,
      title: 'Field Experiments',
      taken: 'blocks weighted by their number of people',
    },
  ],
  reference: 'randomised',
  roles: { required: ['outcome', 'treated', 'strata'], optional: [] },
  estimate(columns, { confLevel, estimand }) {
    const complete = completeRows(columns)
    const { outcome, treated, strata } = requiredColumns(complete.columns, ['outcome', 'treated', 'strata'])
    const arms = completeArms({ outcome, treated })
    const blocked = blockedDifference(outcome, treated, strata.codes)
    const { difference: estimate, stdError, degreesOfFreedom, levels, nBlocks, paired } = blocked
    requireVariation(stdError, outcome)
    const reach = studentTQuantile(1 - (1 - confLevel) / 2, degreesOfFreedom)
    const level = ({ estimate: mean, stdError: error }: BlockedLevel): Estimated => ({
      estimate: mean,
      stdError: error,
      confLow: mean - reach * error,
      confHigh: mean + reach * error,
      pValue: null,
    })
    return {
      estimand: estimand ?? 'ITT',
      confLevel,
      difference: waldEstimate({ estimate, stdError, degreesOfFreedom, confLevel }),
      treated: level(levels[0]),
      comparison: level(levels[1]),
      nTreated: arms.nTreated,
      nComparison: arms.nComparison,
      events: null,
      degreesOfFreedom,
      effectiveSampleSize: { treated: arms.nTreated, comparison: arms.nComparison },
      warnings: [
        ...(complete.leftOut > 0 ? ['comparison.rowsLeftOut'] : []),
        ...(paired && nBlocks < 20 ? ['comparison.fewPairs'] : []),
      ],
    }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}
