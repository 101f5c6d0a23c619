import { EstimationFailure } from '../result/estimation-failure.ts'

/** The failure of a correlation with a column that does not vary. */
export function constantColumn(): EstimationFailure {
  return new EstimationFailure('statistics.constantOutcome', {
    nl: 'Een van de kolommen heeft voor iedereen dezelfde waarde, dus er is geen samenhang te berekenen.',
    en: 'One of the columns has the same value for everyone, so no association can be computed.',
  })
}
