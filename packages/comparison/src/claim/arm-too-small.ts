import type { ClaimRule } from './claim-rule.ts'
import { smallestArm } from './fact.ts'

/**
 * Fewer than 10 people in an arm.
 *
 * @example
 * armTooSmall.applies(facts) // true takes effect: see `effects`
 */
export const armTooSmall: ClaimRule = {
  id: 'armTooSmall',
  number: 'W-01',
  text: {
    nl: 'Een van de groepen heeft minder dan 10 mensen.',
    en: 'One of the groups has fewer than 10 people.',
  },
  effects: [{ kind: 'withhold' }],
  applies: (facts) => smallestArm(facts) < 10,
}
