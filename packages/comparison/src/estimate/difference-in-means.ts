import {
  clusterRobustCovariance,
  type Estimator,
  fitLeastSquares,
  mean,
  studentTQuantile,
} from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from '../contrast/arm-contrast.ts'
import { type CompleteArms, completeArms } from '../contrast/complete-arms.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'
import { rareEventWarnings } from './rare-event-warnings.ts'

const id = 'difference-in-means'

/**
 * Mean of the treated minus mean of the comparison group, Welch's interval (equal to HC2 least squares on treatment).
 * With clusters: CR2 errors with Satterthwaite degrees of freedom (Bell, McCaffrey 2002; Pustejovsky, Tipton 2018).
 *
 * Without adjustment every estimand has the same number; only under random assignment does it answer to one.
 *
 * @example
 * differenceInMeans.estimate({ outcome, treated }, { confLevel: 0.95 }).difference.estimate
 */
export const differenceInMeans: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Verschil van gemiddelden', en: 'Difference in means' },
  family: 'randomised',
  estimands: ['ITT', 'ATE', 'ATT', 'ATC', 'ATO'],
  assumptions: [
    {
      nl: 'Loting besliste wie in welke groep kwam. Anders is dit alleen een ongecorrigeerd verschil.',
      en: 'A lottery decided who was in which group. Otherwise this is only an unadjusted difference.',
    },
  ],
  sources: [
    {
      author: 'Welch, B. L.',
      year: 1947,
      doi: '10.1093/biomet/34.1-2.28',
      taken: 'degrees of freedom with unequal variances',
    },
    {
      author: 'Pustejovsky, J. E.; Tipton, E.',
      year: 2018,
      doi: '10.1080/07350015.2016.1247004',
      taken: 'CR2 errors and degrees of freedom with clusters',
    },
  ],
  reference: 'randomised',
  roles: { required: ['outcome', 'treated'], optional: ['clusters'] },
  estimate({ outcome, treated, clusters }, { confLevel, estimand }) {
    const arms = completeArms({
      ...(outcome && { outcome }),
      ...(treated && { treated }),
      ...(clusters && { clusters }),
    })
    const [one, zero] = [1, 0].map((arm) => armMean(arms, arm))
    const stdError = Math.hypot(one!.stdError, zero!.stdError)
    requireVariation(stdError, arms.outcome)
    const estimate = one!.estimate - zero!.estimate
    const welch =
      stdError ** 4 / (one!.stdError ** 4 / (arms.nTreated - 1) + zero!.stdError ** 4 / (arms.nComparison - 1))
    const clustered = clusterErrors(arms)
    const degreesOfFreedom = clustered?.difference.degreesOfFreedom ?? welch
    return {
      estimand: estimand ?? 'ITT',
      confLevel,
      difference: waldEstimate({
        estimate,
        stdError: clustered?.difference.stdError ?? stdError,
        degreesOfFreedom,
        confLevel,
      }),
      treated: level(one!, arms.nTreated, clustered?.treated, confLevel),
      comparison: level(zero!, arms.nComparison, clustered?.comparison, confLevel),
      nTreated: arms.nTreated,
      nComparison: arms.nComparison,
      events: null,
      degreesOfFreedom,
      effectiveSampleSize: { treated: arms.nTreated, comparison: arms.nComparison },
      warnings: [...arms.warnings, ...rareEventWarnings(arms)],
    }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}

interface Error {
  readonly stdError: number
  readonly degreesOfFreedom: number
}

function armMean(arms: CompleteArms, arm: number): { estimate: number; stdError: number } {
  const values = arms.outcome.filter((_, row) => arms.treated[row] === arm)
  const estimate = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - estimate) ** 2, 0)
  return { estimate, stdError: Math.sqrt(squares / (values.length - 1) / values.length) }
}

function clusterErrors(arms: CompleteArms) {
  if (arms.clusters === null) return null
  const fit = fitLeastSquares({ columns: [Float64Array.from(arms.treated)], outcome: arms.outcome })
  const { contrast } = clusterRobustCovariance(fit, arms.clusters, 'CR2')
  return { difference: contrast([0, 1]), treated: contrast([1, 1]), comparison: contrast([1]) }
}

function level(
  arm: { readonly estimate: number; readonly stdError: number },
  n: number,
  clustered: Error | undefined,
  confLevel: number,
): Estimated {
  const { stdError, degreesOfFreedom } = clustered ?? { stdError: arm.stdError, degreesOfFreedom: n - 1 }
  const margin = stdError * studentTQuantile(1 - (1 - confLevel) / 2, degreesOfFreedom)
  const { estimate } = arm
  return { estimate, stdError, confLow: estimate - margin, confHigh: estimate + margin, pValue: null }
}
