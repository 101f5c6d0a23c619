import type { ClaimRule } from './claim-rule.ts'
import { above } from './fact.ts'

/**
 * After weighting, a covariate still differs by more than 0.25 standard deviations. A lottery's chance differences are
 * within its interval, and fall under `chanceImbalance`.
 *
 * @example
 * groupsDiffer.applies(facts) // true takes effect: see `effects`
 */
export const groupsDiffer: ClaimRule = {
  id: 'groupsDiffer',
  number: 'W-05',
  text: {
    nl: 'De groepen verschilden ook na correctie nog te veel van elkaar om te vergelijken.',
    en: 'Even after adjustment the groups differed too much to be compared.',
  },
  effects: [{ kind: 'withhold' }, { kind: 'noCause' }],
  applies: ({ design, largestImbalance }) => design === 'comparison-group' && above(largestImbalance, 0.25),
}
