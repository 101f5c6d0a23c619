import { createHmac } from 'node:crypto'
import { crockfordBase32 } from './crockford-base32.ts'

/** What a key makes of identifiers within one project. */
export interface Pseudonyms {
  /** The pseudonym of a normalised identifier: 26 letters and digits. */
  pseudonym(identifier: string): string
  /** The days by which all dates of that person may be moved, -30 to 30. */
  shiftDays(identifier: string): number
}

const separator = '\u001f'
const largestShift = 30

/**
 * P-01 and P-07. Pseudonyms by HMAC-SHA-256(key, domain, 0x1F, identifier), the first 128 bits in Crockford's base 32.
 * The domain is the project, so that two projects with one key cannot be joined. The shift of dates has a domain of its own
 * (lower case, which a normalised identifier has not), so that it tells nothing of the pseudonym.
 * Source: RFC 2104; FIPS 180-4.
 *
 * @param key - at least 32 bytes
 * @param domain - id of the project, without control characters
 * @example
 * pseudonyms(key, 'proef-noord').pseudonym('111222333').length // 26
 */
export function pseudonyms(key: Uint8Array, domain: string): Pseudonyms {
  const digest = (text: string) =>
    createHmac('sha256', key)
      .update(domain + separator + text)
      .digest()
  return {
    pseudonym: (identifier) => crockfordBase32(digest(identifier).subarray(0, 16)),
    shiftDays: (identifier) =>
      (digest(`date-shift${separator}${identifier}`).readUIntBE(0, 6) % (2 * largestShift + 1)) - largestShift,
  }
}
