import { isUtf8 } from 'node:buffer'
import type { Problem } from '../finding/problem.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

const notUtf8 = (count: number): Problem => ({
  code: 'trajectories.textNotUtf8',
  severity: 'error',
  message: {
    nl: `Deze regel is geen UTF-8, en een andere codering is niet opgegeven; het gaat om ${count} regel(s)`,
    en: `This line is not UTF-8, and no other encoding was declared; it concerns ${count} line(s)`,
  },
  fix: {
    nl: 'Bewaar het bestand als UTF-8, of zet encoding: windows-1252 in mapping.yaml',
    en: 'Save the file as UTF-8, or put encoding: windows-1252 in mapping.yaml',
  },
})

const brokenUtf16: Problem = {
  code: 'trajectories.textNotUtf16',
  severity: 'error',
  message: {
    nl: 'Het bestand zegt UTF-16 te zijn, maar is dat niet overal',
    en: 'The file says it is UTF-16, but is not so throughout',
  },
  fix: { nl: 'Bewaar het bestand opnieuw, als UTF-8', en: 'Save the file again, as UTF-8' },
}

/** Text with plain line feeds and without a byte order mark, or what is wrong with the bytes and on which line. */
export type DecodedText = { readonly text: string } | { readonly problem: Problem; readonly line: number | null }

/**
 * Bytes into text. A byte order mark decides; without one the declared encoding holds, UTF-8 by default. Nothing is
 * guessed and no byte is replaced.
 *
 * @example
 * decodeText(new TextEncoder().encode('a,b'), 'utf-8') // { text: 'a,b' }
 */
export function decodeText(bytes: Uint8Array, declared: 'utf-8' | 'windows-1252'): DecodedText {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  const encoding = mark?.encoding ?? declared
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const lines = linesNotUtf8(bytes)
    return { problem: notUtf8(lines.length), line: lines[0] ?? null }
  }
  if (encoding === 'windows-1252') return { text: plainText(decodeWindows1252(bytes)) }
  try {
    return { text: plainText(new TextDecoder(encoding, { fatal: true }).decode(bytes)) }
  } catch {
    return { problem: brokenUtf16, line: null }
  }
}

const plainText = (text: string) => text.replace(/^\uFEFF+/, '').replaceAll(/\r\n?/g, '\n')

function linesNotUtf8(bytes: Uint8Array): number[] {
  const lines: number[] = []
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line)
    start = end + 1
  }
  return lines
}
