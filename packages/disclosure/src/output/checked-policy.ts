import type { Text } from '../text.ts'
import { type Policy, publicPolicy, thresholdFloor } from './policy.ts'
import { type PolicyRefusal, PolicyRefused } from './policy-refused.ts'

const demands: readonly { code: PolicyRefusal; text: Text; met(policy: Policy): boolean }[] = [
  {
    code: 'disclosure.policyNotWhole',
    text: {
      nl: 'De drempel en de afronding moeten hele getallen zijn, en de afronding ten minste 1.',
      en: 'The threshold and the rounding must be whole numbers, and the rounding at least 1.',
    },
    met: ({ threshold, rounding }) => Number.isInteger(threshold) && Number.isInteger(rounding) && rounding >= 1,
  },
  {
    code: 'disclosure.thresholdBelowFloor',
    text: {
      nl: `De drempel is te laag. Kies ten minste ${thresholdFloor} personen.`,
      en: `The threshold is too low. Choose at least ${thresholdFloor} persons.`,
    },
    met: ({ threshold }) => threshold >= thresholdFloor,
  },
  {
    code: 'disclosure.publicThresholdLowered',
    text: {
      nl: `In het openbare profiel is de drempel ten minste ${publicPolicy.threshold}. Hoger mag, lager niet.`,
      en: `In the public profile the threshold is at least ${publicPolicy.threshold}. It may be raised, not lowered.`,
    },
    met: ({ profile, threshold }) => profile !== 'public' || threshold >= publicPolicy.threshold,
  },
  {
    code: 'disclosure.publicRoundingLowered',
    text: {
      nl: `In het openbare profiel is de afronding ten minste ${publicPolicy.rounding}. Hoger mag, lager niet.`,
      en: `In the public profile the rounding is at least ${publicPolicy.rounding}. It may be raised, not lowered.`,
    },
    met: ({ profile, rounding }) => profile !== 'public' || rounding >= publicPolicy.rounding,
  },
]

/**
 * The policy itself when it is strict enough to release under.
 *
 * @throws PolicyRefused with the code of the first demand that is not met
 * @example
 * checkedPolicy({ profile: 'internal', threshold: 4, rounding: 1 }) // throws disclosure.thresholdBelowFloor
 */
export function checkedPolicy(policy: Policy): Policy {
  for (const { code, text, met } of demands) {
    if (!met(policy)) throw new PolicyRefused(code, text)
  }
  return policy
}
