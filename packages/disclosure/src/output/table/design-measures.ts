/** Tables about the comparison itself: how alike the arms were, how much they overlap. */
const designMeasures: readonly string[] = ['covariate-balance', 'comparison-design']

/**
 * Whether rows of this measure describe the comparison instead of an outcome.
 *
 * @example
 * isDesignMeasure('covariate-balance') // true
 */
export const isDesignMeasure = (measure: string): boolean => designMeasures.includes(measure)
