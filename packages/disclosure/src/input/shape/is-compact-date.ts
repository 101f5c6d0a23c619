/**
 * Whether eight digits can be a calendar date from 1900 to 2100, year first or day first.
 *
 * @example
 * isCompactDate('20240229') // true
 */
export function isCompactDate(digits: string): boolean {
  if (!/^\d{8}$/.test(digits)) return false
  const part = (from: number, to: number) => Number(digits.slice(from, to))
  return isDate(part(0, 4), part(4, 6), part(6, 8)) || isDate(part(4, 8), part(2, 4), part(0, 2))
}

const isDate = (year: number, month: number, day: number) =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
