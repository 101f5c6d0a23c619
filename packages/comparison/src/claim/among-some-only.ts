import type { ClaimRule } from './claim-rule.ts'
import { below } from './fact.ts'

/**
 * The measure exists for some people only, and what happened after the start decided for whom. Not even a lottery keeps
 * those people alike.
 *
 * @example
 * amongSomeOnly.applies(facts) // true takes effect: see `effects`
 */
export const amongSomeOnly: ClaimRule = {
  id: 'amongSomeOnly',
  number: 'G-06',
  text: {
    nl: 'Dit gaat maar over een deel van de mensen. Wie daarbij hoort, bleek pas na de start.',
    en: 'This is about some of the people only. Who they are became clear only after the start.',
  },
  effects: [{ kind: 'noCause' }, { kind: 'lowerCertainty', steps: 1 }],
  applies: ({ applicable }) => below(applicable, 1),
}
