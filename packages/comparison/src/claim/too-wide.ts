import type { ClaimRule } from './claim-rule.ts'
import { intervalWidth, rounding } from './fact.ts'

/**
 * An interval wider than plus or minus 15 percentage points, or 0.5 standard deviations. For an amount without a known
 * standard deviation the width cannot be judged, and the rule holds. Without an interval it does not.
 *
 * @example
 * tooWide.applies(facts) // true takes effect: see `effects`
 */
export const tooWide: ClaimRule = {
  id: 'tooWide',
  number: 'W-04',
  text: {
    nl: 'De onzekerheid is te groot voor een uitspraak.',
    en: 'The uncertainty is too large for a statement.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ kind, difference, standardDeviation }) => {
    const width = intervalWidth(difference)
    if (width === null) return false
    return kind === 'share'
      ? width > 0.3 + rounding
      : standardDeviation === null || width > standardDeviation + rounding
  },
}
