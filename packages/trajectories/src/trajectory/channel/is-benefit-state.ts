/** Codes of the benefit channel that are no benefit: none, and registered without benefit. */
const withoutBenefit: ReadonlySet<string> = new Set(['NONE', 'NUG'])

/**
 * Whether a state of the benefit channel is a benefit of some regime.
 *
 * @example
 * isBenefitState('PW') // true
 */
export const isBenefitState = (state: string): boolean => !withoutBenefit.has(state)
