import type { ClaimRule } from './claim-rule.ts'
import { rounding } from './fact.ts'

/**
 * The outcome is missing for more than 20 percent of an arm, or for 10 points more in one arm.
 *
 * @example
 * outcomeMissing.applies(facts) // true takes effect: see `effects`
 */
export const outcomeMissing: ClaimRule = {
  id: 'outcomeMissing',
  number: 'W-07',
  text: {
    nl: 'Van te veel mensen is de uitkomst onbekend, of vooral in één groep.',
    en: 'The outcome is unknown for too many people, or mainly in one group.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ missingTreated, missingComparison }) =>
    Math.max(missingTreated, missingComparison) > 0.2 || Math.abs(missingTreated - missingComparison) > 0.1 + rounding,
}
