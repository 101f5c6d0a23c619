import type { ClaimRule } from './claim-rule.ts'
import { above } from './fact.ts'

/**
 * A covariate that the study calls essential still differs by more than 0.1 standard deviations.
 *
 * @example
 * essentialDiffers.applies(facts) // true takes effect: see `effects`
 */
export const essentialDiffers: ClaimRule = {
  id: 'essentialDiffers',
  number: 'W-05',
  text: {
    nl: 'Op een belangrijk kenmerk verschilden de groepen nog, ook na correctie.',
    en: 'The groups still differed on an essential characteristic, even after adjustment.',
  },
  effects: [{ kind: 'noCause' }, { kind: 'lowerCertainty', steps: 1 }],
  applies: ({ design, largestEssentialImbalance }) =>
    design === 'comparison-group' && above(largestEssentialImbalance, 0.1),
}
