import { ibanLengths } from './iban-lengths.ts'

const start = /(?<![A-Z0-9])[A-Z]{2}\d{2}/g

/**
 * Whether a text holds an international bank account number: country, two check digits and an account of the length of
 * that country, with or without spaces, whose remainder by 97 is 1 once the first four characters are moved to the end
 * and letters count from 10.
 *
 * @example
 * holdsIban('graag op NL91 ABNA 0417 1643 00') // true
 */
export function holdsIban(text: string): boolean {
  if (text.length < 15) return false
  const upper = text.toUpperCase()
  return [...upper.matchAll(start)].some(({ index }) => {
    const length = ibanLengths[upper.slice(index, index + 2)]
    if (length === undefined) return false
    const compact = upper.slice(index, index + 2 * length).replaceAll(/[\s.-]/g, '')
    return remainderIsOne(compact.slice(0, length), length) && !/^[A-Z0-9]/.test(afterAccount(upper, index, length))
  })
}

function remainderIsOne(account: string, length: number): boolean {
  if (account.length !== length || !/^[A-Z0-9]+$/.test(account)) return false
  const moved = account.slice(4) + account.slice(0, 4)
  let remainder = 0
  for (const character of moved) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** What follows directly on the account number; a letter or digit there means the text was something longer. */
function afterAccount(text: string, index: number, length: number): string {
  let left = length
  let place = index
  while (left > 0 && place < text.length) {
    if (/[A-Z0-9]/.test(text.charAt(place))) left -= 1
    place += 1
  }
  return text.charAt(place)
}
