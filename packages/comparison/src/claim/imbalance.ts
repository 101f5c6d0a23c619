import type { ClaimRule } from './claim-rule.ts'
import { above } from './fact.ts'

/**
 * A covariate that is not essential differs by more than 0.1 standard deviations.
 *
 * @example
 * imbalance.applies(facts) // true takes effect: see `effects`
 */
export const imbalance: ClaimRule = {
  id: 'imbalance',
  number: 'G-03',
  text: {
    nl: 'Op een van de kenmerken verschilden de groepen nog iets, ook na correctie.',
    en: 'The groups still differed a little on one of the characteristics, even after adjustment.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 1 }],
  applies: ({ design, largestImbalance, largestEssentialImbalance }) =>
    design === 'comparison-group' && above(largestImbalance, 0.1) && !above(largestEssentialImbalance, 0.1),
}
