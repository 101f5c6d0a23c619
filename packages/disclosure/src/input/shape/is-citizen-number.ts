const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * Whether digits are a Dutch citizen service number (BSN): eight or nine digits, padded to nine, whose weighted sum is a
 * multiple of 11 and which are not all zero. One random number in eleven passes.
 *
 * @param digits - digits only
 * @example
 * isCitizenNumber('111222333') // true
 */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || Number(digits) === 0) return false
  const padded = digits.padStart(9, '0')
  const sum = weights.reduce((total, weight, place) => total + weight * Number(padded[place]), 0)
  return sum % 11 === 0
}
