import type { ClaimRule } from './claim-rule.ts'

/**
 * A sensitivity analysis points the other way. The unadjusted difference of a comparison group does not
 * count: correcting it is what the adjustment is for. An estimate of exactly 0 has no direction.
 *
 * @example
 * directionChanges.applies(facts) // true takes effect: see `effects`
 */
export const directionChanges: ClaimRule = {
  id: 'directionChanges',
  number: 'W-11',
  text: {
    nl: 'Een andere, vooraf gekozen berekening wijst de andere kant op.',
    en: 'Another way of calculating, chosen beforehand, points the other way.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 2 }],
  applies: ({ design, difference, sensitivity }) => {
    const estimate = difference?.estimate ?? 0
    return sensitivity
      .filter(({ warnings }) => design === 'randomised' || !warnings.includes('comparison.unadjusted'))
      .some((row) => (row.estimate ?? 0) * estimate < 0)
  },
}
