/**
 * A number cut to so many significant digits; null stays null, and there is no minus zero.
 *
 * @example
 * roundToDigits(26.4831, 3) // 26.5
 */
export function roundToDigits<Value extends number | null>(value: Value, digits: number): Value
export function roundToDigits(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toPrecision(digits)) + 0
}
