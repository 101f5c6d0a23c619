import type { Language } from '@doorstroom/statistics'

interface Marks {
  readonly decimal: string
  readonly thousands: string
}

const marks: Readonly<Record<Language, Marks>> = {
  nl: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
}
const minus = '\u2212'

/** How many digits stand behind the decimal mark; `whole` numbers have none. */
export interface NumberForm {
  readonly decimals: number
  /** Put a plus before positive numbers. */
  readonly signed?: boolean
}

/**
 * A number as text: decimal comma or point, U+2212 as minus, a thousands mark from 10,000 on. Does not use `Intl`, so
 * that the same file comes out of every Node version. Halves are rounded away from zero; a
 * value that rounds to zero has no sign.
 *
 * @example
 * formatNumber(-12345.678, 'nl', { decimals: 1 }) // '−12.345,7'
 */
export function formatNumber(value: number, language: Language, form: NumberForm = { decimals: 0 }): string {
  const shift = 10 ** form.decimals
  const digits = (Math.round(Number((Math.abs(value) * shift).toPrecision(13))) / shift).toFixed(form.decimals)
  const [whole = '0', fraction] = digits.split('.')
  const { decimal, thousands } = marks[language]
  const grouped = whole.length >= 5 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands) : whole
  const isZero = Number(digits) === 0
  const sign = isZero ? '' : value < 0 ? minus : form.signed ? '+' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`
}

/**
 * A share as a percentage, without a space before the sign.
 *
 * @example
 * formatPercentage(0.123, 'nl', { decimals: 1 }) // '12,3%'
 */
export function formatPercentage(share: number, language: Language, form: NumberForm = { decimals: 0 }): string {
  return `${formatNumber(share * 100, language, form)}%`
}

/**
 * A difference of two shares in percentage points; never written with a percent sign.
 *
 * @example
 * formatPercentagePoints(0.04, 'nl') // '4 procentpunt'
 */
export function formatPercentagePoints(
  difference: number,
  language: Language,
  form: NumberForm = { decimals: 0 },
): string {
  const word = { nl: 'procentpunt', en: 'percentage points' }[language]
  return `${formatNumber(difference * 100, language, form)} ${word}`
}

/**
 * How many decimals a set of numbers of one measure is told in: as few as keep the narrowest step visible, so that an
 * interval of 0.2 to 0.4 keeps two and one of 12 to 31 none.
 *
 * @example
 * decimalsFor([3.12, 3.48]) // 2
 */
export function decimalsFor(values: readonly (number | null)[]): number {
  const known = values.filter((value): value is number => value !== null)
  if (known.length === 0 || known.every((value) => Number.isInteger(value))) return 0
  const largest = Math.max(...known.map(Math.abs))
  const spread = Math.max(...known) - Math.min(...known) || largest
  const step = Math.min(spread, largest)
  return step < 2 ? 2 : step < 20 ? 1 : 0
}
