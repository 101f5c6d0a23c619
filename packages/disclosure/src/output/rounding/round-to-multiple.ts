/**
 * Nearest multiple of a step, halves up; `round(12, 5)` is 10 and `round(13, 5)` is 15.
 *
 * @example
 * roundToMultiple(98, 5) // 100
 */
export function roundToMultiple(value: number, step: number): number {
  return Math.round(value / step) * step + 0
}
