/** Estimators whose rows are points of a curve over time. */
const curveEstimators: readonly string[] = ['aalen-johansen', 'kaplan-meier']

/**
 * Whether rows of this estimator are points of a curve, one per horizon.
 *
 * @example
 * isCurveEstimator('aalen-johansen') // true
 */
export const isCurveEstimator = (estimator: string): boolean => curveEstimators.includes(estimator)
