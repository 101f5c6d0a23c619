import { byteChunks } from './byte-chunks.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'
import type { TextEncoding } from './text-encoding.ts'
import { wholeCharacters } from './whole-characters.ts'

/**
 * The text of a file in pieces, with plain line feeds and without a byte order mark.
 *
 * @throws TypeError on bytes that are no UTF-16 where that is the encoding; UTF-8 must have been looked at before
 */
export async function* textChunks(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  let [isStart, held] = [true, '']
  for await (const decoded of decoders[encoding](path)) {
    let text = held + decoded
    if (isStart) text = text.replace(/^\uFEFF+/, '')
    if (text === '') continue
    isStart = false
    held = text.endsWith('\r') ? '\r' : ''
    if (held !== '') text = text.slice(0, -1)
    yield text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  }
  if (held !== '') yield '\n'
}

async function* fromUtf8(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of byteChunks(path)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = wholeCharacters(bytes)
    yield bytes.toString('utf8', 0, cut)
    rest = Buffer.from(bytes.subarray(cut))
  }
  if (rest.length > 0) yield rest.toString('utf8')
}

async function* fromWindows1252(path: string): AsyncGenerator<string> {
  for await (const chunk of byteChunks(path)) yield decodeWindows1252(chunk)
}

const fromUtf16 = (encoding: 'utf-16le' | 'utf-16be') =>
  async function* (path: string): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for await (const chunk of byteChunks(path)) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }

const decoders: Readonly<Record<TextEncoding, (path: string) => AsyncGenerator<string>>> = {
  'utf-8': fromUtf8,
  'windows-1252': fromWindows1252,
  'utf-16le': fromUtf16('utf-16le'),
  'utf-16be': fromUtf16('utf-16be'),
}
