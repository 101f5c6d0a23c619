import type { ClaimRule } from './claim-rule.ts'

/**
 * Evidence grade 3 or lower: no causal words.
 *
 * @example
 * designCarriesNoCause.applies(facts) // true takes effect: see `effects`
 */
export const designCarriesNoCause: ClaimRule = {
  id: 'designCarriesNoCause',
  number: 'G-01',
  text: {
    nl: 'De opzet van dit onderzoek kan niet laten zien dat de aanpak de oorzaak is.',
    en: 'The design of this study cannot show that the programme is the cause.',
  },
  effects: [{ kind: 'noCause' }],
  applies: ({ evidenceGrade }) => evidenceGrade <= 3,
}
