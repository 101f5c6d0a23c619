/**
 * Whether digits are a Belgian national register number or BIS number: a birth date of two digits each (month raised by
 * 20 or 40 for a BIS number), a serial number, and two check digits, which are 97 minus the rest by 97 of the first
 * nine digits, with a 2 before them for births from 2000.
 *
 * @param digits - eleven digits, without dots or hyphens
 * @example
 * isNationalNumber('93051822361') // true
 */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  if (Number(digits.slice(2, 4)) > 52 || month > 12 || day > 31) return false
  const body = digits.slice(0, 9)
  const check = Number(digits.slice(9))
  return [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check)
}
