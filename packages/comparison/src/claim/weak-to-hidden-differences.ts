import type { ClaimRule } from './claim-rule.ts'
import { below } from './fact.ts'

/**
 * The E-value of the nearest limit is under 1.25.
 *
 * @example
 * weakToHiddenDifferences.applies(facts) // true takes effect: see `effects`
 */
export const weakToHiddenDifferences: ClaimRule = {
  id: 'weakToHiddenDifferences',
  number: 'W-11',
  text: {
    nl: 'Een klein verschil dat niet is gemeten, kan de uitkomst verklaren.',
    en: 'A small difference that was not measured could explain the result.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 2 }],
  applies: ({ design, eValueLimit }) => design === 'comparison-group' && below(eValueLimit, 1.25),
}
