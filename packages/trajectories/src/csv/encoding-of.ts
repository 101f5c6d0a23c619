import type { TextEncoding } from './text-encoding.ts'

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** So many bytes at the start of a file tell its encoding. */
export const headBytes = 4096

/**
 * The encoding of a file by its first bytes: a byte order mark decides, then the zero bytes that only UTF-16 has, then
 * what was declared.
 *
 * @param head - the first 4,096 bytes, or more
 * @param length - bytes of the whole file
 * @returns `unmarked` is the encoding where zero bytes gave it away, else null
 */
export function encodingOf(
  head: Uint8Array,
  length: number,
  declared: TextEncoding,
): { readonly encoding: TextEncoding; readonly unmarked: 'utf-16le' | 'utf-16be' | null } {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => head[index] === byte))?.encoding
  const unmarked = marked === undefined && !declared.startsWith('utf-16') ? utf16ByZeroes(head, length) : null
  return { encoding: marked ?? unmarked ?? declared, unmarked }
}

/** UTF-16 without a mark: Latin letters and digits leave a zero byte in nearly every pair, always on the same side. */
function utf16ByZeroes(bytes: Uint8Array, length: number): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(length, headBytes) / 2)
  if (pairs < 4 || length % 2 === 1) return null
  let [high, low] = [0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) high++
    if (bytes[2 * pair + 1] === 0) low++
  }
  if (low >= 0.7 * pairs && high === 0) return 'utf-16le'
  return high >= 0.7 * pairs && low === 0 ? 'utf-16be' : null
}
