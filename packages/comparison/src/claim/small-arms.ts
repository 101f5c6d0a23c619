import type { ClaimRule } from './claim-rule.ts'
import { smallestArm } from './fact.ts'

/**
 * From 30 to 59 people in an arm: indicative, in the annex.
 *
 * @example
 * smallArms.applies(facts) // true takes effect: see `effects`
 */
export const smallArms: ClaimRule = {
  id: 'smallArms',
  number: 'W-03',
  text: {
    nl: 'Een van de groepen heeft minder dan 60 mensen. De uitkomst is alleen een aanwijzing.',
    en: 'One of the groups has fewer than 60 people. The result is only an indication.',
  },
  effects: [{ kind: 'annex' }],
  applies: (facts) => facts.design !== 'single-group' && smallestArm(facts) >= 30 && smallestArm(facts) < 60,
}
