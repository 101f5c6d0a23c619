/**
 * The logistic function, 0 to 1.
 *
 * @example
 * logistic(0) // 0.5
 */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
