/** Digits without I, L, O and U, which are read as other signs or make words. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Bytes as one whole number in Crockford's base 32, the highest digit first, padded with zeros to the length that the
 * largest number of so many bytes needs: 26 signs for 16 bytes, of which the first is 0 to 7.
 * Source: Crockford, Base 32 (2002).
 *
 * @example
 * crockfordBase32(Uint8Array.of(0, 255)) // '007Z'
 */
export function crockfordBase32(bytes: Uint8Array): string {
  let text = ''
  let waiting = 0
  let bits = 0
  let place = bytes.length
  for (let left = Math.ceil((bytes.length * 8) / 5); left > 0; left -= 1) {
    if (bits < 5 && place > 0) {
      place -= 1
      waiting |= bytes[place]! << bits
      bits += 8
    }
    text = signs.charAt(waiting & 31) + text
    waiting >>= 5
    bits -= 5
  }
  return text
}
