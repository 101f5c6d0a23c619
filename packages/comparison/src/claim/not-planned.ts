import type { ClaimRule } from './claim-rule.ts'

/**
 * The protocol does not name the measure as one to conclude from.
 *
 * @example
 * notPlanned.applies(facts) // true takes effect: see `effects`
 */
export const notPlanned: ClaimRule = {
  id: 'notPlanned',
  number: 'W-10',
  text: {
    nl: 'Deze uitkomst was vooraf niet gepland. Zie dit als verkennend.',
    en: 'This outcome was not planned beforehand. Take it as exploratory.',
  },
  effects: [{ kind: 'annex' }, { kind: 'noCause' }],
  applies: ({ planned, role }) => !planned || role === 'exploratory',
}
