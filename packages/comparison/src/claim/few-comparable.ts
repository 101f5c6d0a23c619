import type { ClaimRule } from './claim-rule.ts'

/**
 * Weighting leaves fewer than 30 effective persons, or under 40 percent of the arm.
 *
 * @example
 * fewComparable.applies(facts) // true takes effect: see `effects`
 */
export const fewComparable: ClaimRule = {
  id: 'fewComparable',
  number: 'W-06',
  text: {
    nl: 'Er waren te weinig vergelijkbare mensen. De uitkomst hangt aan een klein deel van de groep.',
    en: 'There were too few comparable people. The result hangs on a small part of the group.',
  },
  effects: [{ kind: 'withhold' }],
  applies: ({ effectiveSampleSize, sampleSize }) =>
    effectiveSampleSize !== null &&
    (effectiveSampleSize < 30 || (sampleSize !== null && effectiveSampleSize < 0.4 * sampleSize)),
}
