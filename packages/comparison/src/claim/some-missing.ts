import type { ClaimRule } from './claim-rule.ts'

/**
 * The outcome is missing for more than 10 percent of an arm.
 *
 * @example
 * someMissing.applies(facts) // true takes effect: see `effects`
 */
export const someMissing: ClaimRule = {
  id: 'someMissing',
  number: 'G-04',
  text: {
    nl: 'Van meer dan een op de tien mensen in een groep is de uitkomst onbekend.',
    en: 'The outcome is unknown for more than one in ten people in a group.',
  },
  effects: [{ kind: 'lowerCertainty', steps: 1 }],
  applies: ({ missingTreated, missingComparison }) => Math.max(missingTreated, missingComparison) > 0.1,
}
