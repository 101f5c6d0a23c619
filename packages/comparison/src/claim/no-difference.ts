import type { ClaimRule } from './claim-rule.ts'

/**
 * A comparison whose difference could not be computed.
 *
 * @example
 * noDifference.applies(facts) // true takes effect: see `effects`
 */
export const noDifference: ClaimRule = {
  id: 'noDifference',
  number: 'W-00',
  text: {
    nl: 'Het verschil tussen de groepen kon niet worden berekend.',
    en: 'The difference between the groups could not be computed.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ design, difference }) =>
    design !== 'single-group' && (difference === null || difference.estimate === null),
}
