/**
 * A number cut to so many decimals, halves up; null stays null, and there is no minus zero.
 *
 * @example
 * roundToDecimals(0.3333, 2) // 0.33
 */
export function roundToDecimals<Value extends number | null>(value: Value, decimals: number): Value
export function roundToDecimals(value: number | null, decimals: number): number | null {
  if (value === null) return null
  const scale = 10 ** decimals
  return Math.round(value * scale) / scale + 0
}
