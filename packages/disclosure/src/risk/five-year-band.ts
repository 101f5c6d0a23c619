/**
 * An age in whole years as a band of five years; null stays null.
 *
 * @example
 * fiveYearBand(33) // '30-34'
 */
export function fiveYearBand(age: number | null): string | null {
  if (age === null || !Number.isFinite(age)) return null
  const low = Math.floor(age / 5) * 5
  return `${low}-${low + 4}`
}
