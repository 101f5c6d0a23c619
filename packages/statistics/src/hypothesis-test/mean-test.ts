import { studentTQuantile } from '../distribution/student-t-quantile.ts'
import { studentTTwoSided } from '../distribution/student-t-two-sided.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** A mean or a difference of means with its t test. */
export interface MeanTest {
  readonly estimate: number
  readonly stdError: number
  readonly statistic: number
  readonly degreesOfFreedom: number
  /** Two-sided. */
  readonly pValue: number
  readonly low: number
  readonly high: number
}

/** A t test that an estimate is 0, from its standard error. */
export function meanTest(estimate: number, stdError: number, degreesOfFreedom: number, confLevel: number): MeanTest {
  if (!(stdError > 10 * Number.EPSILON * Math.abs(estimate)))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Binnen de groepen heeft iedereen dezelfde waarde, dus er is geen spreiding om mee te rekenen.',
      en: 'Within the groups everyone has the same value, so there is no spread to work with.',
    })
  const reach = stdError * studentTQuantile((1 + confLevel) / 2, degreesOfFreedom)
  const statistic = estimate / stdError
  return {
    estimate,
    stdError,
    statistic,
    degreesOfFreedom,
    pValue: studentTTwoSided(statistic, degreesOfFreedom),
    low: estimate - reach,
    high: estimate + reach,
  }
}
