import type { ClaimRule } from './claim-rule.ts'

/**
 * The interval holds both no difference and a large one. Large is 8 percentage points, or 0.3
 * standard deviations.
 *
 * @example
 * imprecise.applies(facts) // true takes effect: see `effects`
 */
export const imprecise: ClaimRule = {
  id: 'imprecise',
  number: 'G-02',
  text: {
    nl: 'De uitkomst past bij geen verschil, maar ook bij een groot verschil.',
    en: 'The result fits with no difference, but also with a large one.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 1 }],
  applies: ({ kind, difference, standardDeviation }) => {
    const { confLow, confHigh } = difference ?? { confLow: null, confHigh: null }
    if (confLow === null || confHigh === null || confLow > 0 || confHigh < 0) return false
    const large = kind === 'share' ? 0.08 : 0.3 * (standardDeviation ?? 0)
    return confLow <= -large || confHigh >= large
  },
}
