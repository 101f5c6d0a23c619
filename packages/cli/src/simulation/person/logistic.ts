/** The logistic function, 0 to 1. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
