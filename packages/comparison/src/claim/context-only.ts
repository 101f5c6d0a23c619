import type { ClaimRule } from './claim-rule.ts'

/**
 * Measures shown beside others, raw outflow first of all, and never concluded from.
 *
 * @example
 * contextOnly.applies(facts) // true takes effect: see `effects`
 */
export const contextOnly: ClaimRule = {
  id: 'contextOnly',
  number: 'W-00',
  text: {
    nl: 'Dit getal staat er als achtergrond. Het is geen maat voor wat de aanpak oplevert.',
    en: 'This number is here as background. It is no measure of what the programme achieves.',
  },
  effects: [{ kind: 'annex' }, { kind: 'noCause' }],
  applies: ({ role }) => role === 'context' || role === 'description',
}
