import type { ClaimRule } from './claim-rule.ts'

/**
 * A comparison group without weights: nothing was made comparable.
 *
 * @example
 * noScore.applies(facts) // true takes effect: see `effects`
 */
export const noScore: ClaimRule = {
  id: 'noScore',
  number: 'W-06',
  text: {
    nl: 'De groepen konden niet vergelijkbaar worden gemaakt.',
    en: 'The groups could not be made comparable.',
  },
  effects: [{ kind: 'withhold' }, { kind: 'noCause' }],
  applies: ({ design, commonSupport }) => design === 'comparison-group' && commonSupport === null,
}
