import type { ClaimRule } from './claim-rule.ts'
import { above } from './fact.ts'

/**
 * A lottery left a covariate more than 0.25 standard deviations apart.
 *
 * @example
 * chanceImbalance.applies(facts) // true takes effect: see `effects`
 */
export const chanceImbalance: ClaimRule = {
  id: 'chanceImbalance',
  number: 'G-03',
  text: {
    nl: 'Door toeval verschilden de gelote groepen op een kenmerk duidelijk bij de start.',
    en: 'By chance, the groups drawn by lottery clearly differed on a characteristic at the start.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 1 }],
  applies: ({ design, largestImbalance }) => design === 'randomised' && above(largestImbalance, 0.25),
}
