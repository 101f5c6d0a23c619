import { open } from 'node:fs/promises'
import { byteChunks } from './byte-chunks.ts'
import type { EncodingRemark } from './decode-text.ts'
import { encodingOf, headBytes } from './encoding-of.ts'
import { brokenUtf16, isUtf8Instead, notUtf8, unmarkedUtf16 } from './encoding-problem.ts'
import { isUtf8File } from './is-utf8-file.ts'
import { linesNotUtf8 } from './lines-not-utf8.ts'
import { textChunks } from './text-chunks.ts'
import type { TextEncoding } from './text-encoding.ts'

/** A file of text that can be read in pieces, as often as needed. */
export interface TextFile {
  readonly remarks: readonly EncodingRemark[]
  chunks(): AsyncGenerator<string>
}

/**
 * Looks at all bytes of a file and says how its text is to be read, or what is wrong with the bytes and on which line:
 * for a file of any size what `decodeText` says of bytes in memory.
 *
 * @param prefersUtf8 - whether the declared encoding counts only for a file that is no UTF-8
 */
export async function openText(
  path: string,
  declared: TextEncoding,
  { prefersUtf8 }: { readonly prefersUtf8: boolean },
): Promise<TextFile | EncodingRemark> {
  const { head, length } = await headOf(path)
  const assumed = prefersUtf8 && (await isUtf8File(path)) ? 'utf-8' : declared
  const { encoding, unmarked } = encodingOf(head, length, assumed)
  const file = (remarks: readonly EncodingRemark[]): TextFile => ({
    remarks,
    chunks: () => textChunks(path, encoding),
  })
  if (encoding === 'utf-8') {
    if (await isUtf8File(path)) return file([])
    const { count, first, readsAsWindows1252 } = await linesNotUtf8(path)
    return { problem: notUtf8(count, readsAsWindows1252), line: first }
  }
  if (encoding === 'windows-1252') {
    const special = await firstSpecialLine(path)
    const misdeclared = special !== null && (await isUtf8File(path))
    return file(misdeclared ? [{ problem: isUtf8Instead, line: special }] : [])
  }
  try {
    for await (const _ of textChunks(path, encoding));
    return file(unmarked === null ? [] : [{ problem: unmarkedUtf16(unmarked), line: null }])
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { problem: brokenUtf16, line: null }
  }
}

async function headOf(path: string): Promise<{ readonly head: Uint8Array; readonly length: number }> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return { head: buffer.subarray(0, bytesRead), length: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

/** The line of the first byte beyond ASCII; null when there is none. */
async function firstSpecialLine(path: string): Promise<number | null> {
  let line = 1
  for await (const chunk of byteChunks(path))
    for (const byte of chunk) {
      if (byte > 0x7f) return line
      if (byte === 0x0a) line++
    }
  return null
}
