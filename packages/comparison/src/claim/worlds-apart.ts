import type { ClaimRule } from './claim-rule.ts'
import { above } from './fact.ts'

/**
 * Before any adjustment a covariate differed by more than one standard deviation. Groups that far apart are different
 * kinds of people; that weights make the averages equal does not make them comparable. The limit is our own, wider than
 * the half standard deviation at which adjustment stops being trustworthy by itself (Rubin 2001, 10.1023/A:1020363010465).
 *
 * @example
 * worldsApart.applies(facts) // true takes effect: see `effects`
 */
export const worldsApart: ClaimRule = {
  id: 'worldsApart',
  number: 'W-05',
  text: {
    nl: 'Vooraf verschilden de groepen zo sterk dat rekenen dat niet goedmaakt. Deze vergelijking kan geen conclusie dragen.',
    en: 'Beforehand the groups differed so much that calculation cannot mend it. This comparison cannot carry a conclusion.',
  },
  effects: [{ kind: 'withhold' }, { kind: 'noCause' }],
  applies: ({ design, largestImbalanceBefore }) => design === 'comparison-group' && above(largestImbalanceBefore, 1),
}
