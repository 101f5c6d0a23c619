import type { ClaimRule } from './claim-rule.ts'
import { below } from './fact.ts'

/**
 * Fewer than 80 percent observed through the horizon.
 *
 * @example
 * followUpShort.applies(facts) // true takes effect: see `effects`
 */
export const followUpShort: ClaimRule = {
  id: 'followUpShort',
  number: 'W-08',
  text: {
    nl: 'Minder dan 80 van de 100 mensen zijn tot dit moment gevolgd.',
    en: 'Fewer than 80 of every 100 people were followed up to this point.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ followedThrough }) => below(followedThrough, 0.8),
}
