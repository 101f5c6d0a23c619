import { chiSquaredUpperTail, type Estimator, newcombeInterval, wilsonInterval } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from '../contrast/arm-contrast.ts'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'

const id = 'proportion-difference'

/**
 * Share of the treated minus share of the comparison group, with Newcombe's hybrid score interval (method 10);
 * levels with Wilson's. The standard error is the unpooled one and does not make the interval. The p-value is
 * Pearson's chi-squared without continuity correction (1 when both arms agree wholly), so that near the limit it and the
 * interval may disagree.
 *
 * Without adjustment every estimand has the same number; only under random assignment does it answer to one.
 *
 * @example
 * // 56 of 70 against 48 of 80: 0.20 (0.052 to 0.334)
 * proportionDifference.estimate({ outcome, treated }, { confLevel: 0.95 }).difference.estimate
 */
export const proportionDifference: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Verschil van aandelen', en: 'Difference in shares' },
  family: 'randomised',
  estimands: ['ITT', 'ATE', 'ATT', 'ATC', 'ATO'],
  assumptions: [
    {
      nl: 'Loting besliste wie in welke groep kwam. Anders is dit alleen een ongecorrigeerd verschil.',
      en: 'A lottery decided who was in which group. Otherwise this is only an unadjusted difference.',
    },
    { nl: 'De mensen zijn niet in clusters geloot.', en: 'People were not assigned in clusters.' },
  ],
  sources: [
    {
      author: 'Newcombe, R. G.',
      year: 1998,
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
      taken: 'method 10, the hybrid score interval without continuity correction',
    },
  ],
  reference: 'randomised',
  roles: { required: ['outcome', 'treated'], optional: [] },
  estimate({ outcome, treated }, { confLevel, estimand }) {
    const arms = completeArms({ ...(outcome && { outcome }), ...(treated && { treated }) })
    if (arms.outcome.some((value) => value !== 0 && value !== 1)) throw contrastFailure('comparison.notBinary')
    const { nTreated, nComparison } = arms
    const eventsTreated = arms.outcome.filter((value, row) => value === 1 && arms.treated[row] === 1).length
    const eventsComparison = arms.outcome.filter((value, row) => value === 1 && arms.treated[row] === 0).length
    const shares = [eventsTreated / nTreated, eventsComparison / nComparison] as const
    const interval = newcombeInterval({ eventsTreated, nTreated, eventsComparison, nComparison, confLevel })
    const stdErrors = [shareError(shares[0], nTreated), shareError(shares[1], nComparison)] as const
    const pooled = (eventsTreated + eventsComparison) / (nTreated + nComparison)
    const difference = shares[0] - shares[1]
    const pooledVariance = pooled * (1 - pooled) * (1 / nTreated + 1 / nComparison)
    const level = (events: number, n: number, stdError: number): Estimated => {
      const { estimate, low, high } = wilsonInterval(events, n, confLevel)
      return { estimate, stdError, confLow: low, confHigh: high, pValue: null }
    }
    return {
      estimand: estimand ?? 'ITT',
      confLevel,
      difference: {
        estimate: difference,
        stdError: Math.hypot(...stdErrors),
        confLow: interval.low,
        confHigh: interval.high,
        pValue: pooledVariance === 0 ? 1 : chiSquaredUpperTail(difference ** 2 / pooledVariance, 1),
      },
      treated: level(eventsTreated, nTreated, stdErrors[0]),
      comparison: level(eventsComparison, nComparison, stdErrors[1]),
      nTreated,
      nComparison,
      events: { treated: eventsTreated, comparison: eventsComparison },
      degreesOfFreedom: null,
      effectiveSampleSize: { treated: nTreated, comparison: nComparison },
      warnings: arms.warnings,
    }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}

function shareError(share: number, n: number): number {
  return Math.sqrt((share * (1 - share)) / n)
}
