import type { ClaimRule } from './claim-rule.ts'
import { below } from './fact.ts'

/**
 * A questionnaire scale with a reliability under 0.70.
 *
 * @example
 * unreliableScale.applies(facts) // true takes effect: see `effects`
 */
export const unreliableScale: ClaimRule = {
  id: 'unreliableScale',
  number: 'G-05',
  text: {
    nl: 'De vragenlijst meet hier niet nauwkeurig genoeg (betrouwbaarheid onder 0,70).',
    en: 'The questionnaire does not measure precisely enough here (reliability under 0.70).',
  },
  effects: [{ kind: 'lowerCertainty', steps: 1 }],
  applies: ({ reliability }) => below(reliability, 0.7),
}
