import type { Text } from '../text.ts'

/** Which demand a policy does not meet. */
export type PolicyRefusal =
  | 'disclosure.thresholdBelowFloor'
  | 'disclosure.publicThresholdLowered'
  | 'disclosure.publicRoundingLowered'
  | 'disclosure.policyNotWhole'

/** Thrown when a release is asked for under rules weaker than this package allows. */
export class PolicyRefused extends Error {
  constructor(
    readonly code: PolicyRefusal,
    readonly text: Text,
  ) {
    super(text.en)
    this.name = 'PolicyRefused'
  }
}
