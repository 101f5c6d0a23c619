import type { ClaimRule } from './claim-rule.ts'
import { below } from './fact.ts'

/**
 * Fewer than 90 percent of participants inside the common support.
 *
 * @example
 * poorOverlap.applies(facts) // true takes effect: see `effects`
 */
export const poorOverlap: ClaimRule = {
  id: 'poorOverlap',
  number: 'W-06',
  text: {
    nl: 'Voor meer dan een op de tien deelnemers waren er geen vergelijkbare mensen.',
    en: 'For more than one in ten participants there were no comparable people.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ commonSupport }) => below(commonSupport, 0.9),
}
