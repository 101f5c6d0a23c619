/**
 * The length of bytes of UTF-8 without a character that is cut off at the end.
 *
 * @example
 * wholeCharacters(Uint8Array.of(0x41, 0xe2, 0x82)) // 1
 */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** The bytes of a character that begins with this one. */
const lengthOf = (byte: number) => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
