/** The characters of bytes 0x80 to 0x9F; the five bytes without a character stay control characters. */
const upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * Windows-1252 bytes into text, after the WHATWG Encoding Standard. Our own, because `TextDecoder` of some releases of
 * Node reads the bytes 0x80 to 0x9F as Latin-1 and loses the euro sign and curly quotes.
 *
 * @example
 * decodeWindows1252(new Uint8Array([0x80])) // '€'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replaceAll(/[\u0080-\u009F]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? character)
}
