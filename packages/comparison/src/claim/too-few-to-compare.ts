import type { ClaimRule } from './claim-rule.ts'
import { smallestArm } from './fact.ts'

/**
 * From 10 to 29 people in an arm: description only.
 *
 * @example
 * tooFewToCompare.applies(facts) // true takes effect: see `effects`
 */
export const tooFewToCompare: ClaimRule = {
  id: 'tooFewToCompare',
  number: 'W-02',
  text: {
    nl: 'Een van de groepen heeft minder dan 30 mensen. We beschrijven alleen wat we zagen.',
    en: 'One of the groups has fewer than 30 people. We only describe what we saw.',
  },
  effects: [{ kind: 'withhold' }],
  applies: (facts) => facts.design !== 'single-group' && smallestArm(facts) >= 10 && smallestArm(facts) < 30,
}
