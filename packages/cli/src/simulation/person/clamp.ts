/**
 * A value kept between two limits.
 *
 * @example
 * clamp(7, 1, 5) // 5
 */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
