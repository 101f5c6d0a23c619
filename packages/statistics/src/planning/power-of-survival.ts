import { normalQuantile } from '../distribution/normal-quantile.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** A planned comparison of two groups by how soon something happens. */
export interface SurvivalPlan {
  /** Hazard of the treated over that of the comparison group. */
  readonly hazardRatio: number
  /** Share of all persons who are treated, default 0.5. */
  readonly shareTreated?: number
  /** Two-sided level of the test, default 0.05. */
  readonly alpha?: number
}

/**
 * Events (both groups together) for a given power of the log-rank test or a Cox regression, by Schoenfeld's formula; a
 * broken number, to be rounded up. Persons needed are events over the share who will have one.
 *
 * @throws EstimationFailure `statistics.notReachable` when the hazard ratio is 1.
 * @throws RangeError for a hazard ratio that is not positive or a share outside 0 to 1.
 *
 * Source: Schoenfeld (1983), Biometrics 39, 499-503, doi 10.2307/2531021.
 *
 * @example
 * eventsForHazardRatio(0.8, { hazardRatio: 1.3 }) // 456.0981
 */
export function eventsForHazardRatio(power: number, plan: SurvivalPlan): number {
  if (!(power > 0 && power < 1)) throw new RangeError('power must be between 0 and 1')
  const { information, limit } = perEvent(plan)
  if (information === 0)
    throw new EstimationFailure('statistics.notReachable', {
      nl: 'Met een hazardratio van 1 valt er geen verschil te vinden.',
      en: 'With a hazard ratio of 1 there is no difference to find.',
    })
  return Math.max(0, limit + normalQuantile(power)) ** 2 / information
}

/**
 * Chance that the log-rank test or a Cox regression finds the hazard ratio with so many events, by Schoenfeld's formula.
 *
 * @throws RangeError for a hazard ratio that is not positive or a share outside 0 to 1.
 *
 * Source: Schoenfeld (1983), Biometrics 39, 499-503, doi 10.2307/2531021.
 *
 * @example
 * powerOfSurvival(300, { hazardRatio: 1.3 }) // 0.6225471
 */
export function powerOfSurvival(events: number, plan: SurvivalPlan): number {
  if (!(events >= 0)) throw new RangeError('events must be 0 or more')
  const { information, limit } = perEvent(plan)
  return normalUpperTail(limit - Math.sqrt(events * information))
}

/**
 * Hazard ratio above 1 that is found with the given power and so many events; its inverse is found as well.
 *
 * Source: Schoenfeld (1983), Biometrics 39, 499-503, doi 10.2307/2531021.
 *
 * @example
 * detectableHazardRatio(456.0981, 0.8, {}) // 1.3
 */
export function detectableHazardRatio(events: number, power: number, plan: Omit<SurvivalPlan, 'hazardRatio'>): number {
  if (!(events > 0) || !(power > 0 && power < 1)) throw new RangeError('events must be above 0, power from 0 to 1')
  const { information, limit } = perEvent({ ...plan, hazardRatio: Math.E })
  return Math.exp(Math.max(0, limit + normalQuantile(power)) / Math.sqrt(events * information))
}

function perEvent({ hazardRatio, shareTreated = 0.5, alpha = 0.05 }: SurvivalPlan) {
  if (!(hazardRatio > 0 && Number.isFinite(hazardRatio))) throw new RangeError('hazardRatio must be above 0')
  if (!(shareTreated > 0 && shareTreated < 1)) throw new RangeError('shareTreated must be between 0 and 1')
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha must be between 0 and 1')
  return {
    information: shareTreated * (1 - shareTreated) * Math.log(hazardRatio) ** 2,
    limit: -normalQuantile(alpha / 2),
  }
}
