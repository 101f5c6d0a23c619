import { isCitizenNumber } from '../../input/shape/is-citizen-number.ts'

/**
 * An identifier as it counts, so that two holders who write it differently get the same pseudonym: Unicode NFC, without
 * spaces, dots and hyphens, in upper case; a Dutch citizen service number of eight digits with its zero in front.
 *
 * @returns empty text when nothing is left
 * @example
 * normalisedIdentifier(' 1000.00-08 ') // '010000008'
 */
export function normalisedIdentifier(text: string): string {
  const bare = text
    .normalize('NFC')
    .replaceAll(/[\s.\-\u2010-\u2015]/g, '')
    .toUpperCase()
  return isCitizenNumber(bare) ? bare.padStart(9, '0') : bare
}
