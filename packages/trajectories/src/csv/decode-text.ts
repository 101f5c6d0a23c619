import { isUtf8 } from 'node:buffer'
import type { Problem } from '../finding/problem.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import { encodingOf } from './encoding-of.ts'
import { brokenUtf16, isUtf8Instead, notUtf8, unmarkedUtf16 } from './encoding-problem.ts'
import type { TextEncoding } from './text-encoding.ts'

/** A problem with the bytes and the line it begins on, null when it concerns the whole file. */
export interface EncodingRemark {
  readonly problem: Problem
  readonly line: number | null
}

/** Text with plain line feeds and without a byte order mark, or what is wrong with the bytes and on which line. */
export type DecodedText = { readonly text: string; readonly remarks: readonly EncodingRemark[] } | EncodingRemark

/**
 * Bytes into text. A byte order mark decides; then the zero bytes that only UTF-16 has; then the declared encoding,
 * UTF-8 by default. Nothing is guessed and no byte is replaced.
 *
 * @example
 * decodeText(new TextEncoder().encode('a,b'), 'utf-8') // { text: 'a,b', remarks: [] }
 */
export function decodeText(bytes: Uint8Array, declared: TextEncoding): DecodedText {
  const { encoding, unmarked } = encodingOf(bytes, bytes.length, declared)
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const lines = linesNotUtf8(bytes)
    return { problem: notUtf8(lines.length, isWindows1252(bytes)), line: lines[0] ?? null }
  }
  if (encoding === 'windows-1252') {
    const special = bytes.findIndex((byte) => byte > 0x7f)
    const misdeclared = special !== -1 && isUtf8(bytes)
    const remarks = misdeclared ? [{ problem: isUtf8Instead, line: lineOf(bytes, special) }] : []
    return { text: plainText(decodeWindows1252(bytes)), remarks }
  }
  try {
    const text = plainText(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    return { text, remarks: unmarked === null ? [] : [{ problem: unmarkedUtf16(unmarked), line: null }] }
  } catch {
    return { problem: brokenUtf16, line: null }
  }
}

const plainText = (text: string) => text.replace(/^\uFEFF+/, '').replaceAll(/\r\n?/g, '\n')

const withoutCharacter = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

/** Whether every byte is a character in windows-1252. */
export const isWindows1252 = (bytes: Uint8Array) => !bytes.some((byte) => withoutCharacter.includes(byte))

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1
  for (let feed = bytes.indexOf(0x0a); feed !== -1 && feed < position; feed = bytes.indexOf(0x0a, feed + 1)) line++
  return line
}

function linesNotUtf8(bytes: Uint8Array): number[] {
  const lines: number[] = []
  const feed = bytes.includes(0x0a) ? 0x0a : 0x0d
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(feed, start)
    const end = next === -1 ? bytes.length : next
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line)
    start = end + 1
  }
  return lines
}
