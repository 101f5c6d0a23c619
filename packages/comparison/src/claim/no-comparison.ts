import type { ClaimRule } from './claim-rule.ts'

/**
 * A single group has nobody to be compared with.
 *
 * @example
 * noComparison.applies(facts) // true takes effect: see `effects`
 */
export const noComparison: ClaimRule = {
  id: 'noComparison',
  number: 'W-00',
  text: {
    nl: 'Er is geen vergelijkingsgroep. Daarom zegt dit niets over wat de aanpak doet.',
    en: 'There is no comparison group, so this says nothing about what the programme does.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ design }) => design === 'single-group',
}
