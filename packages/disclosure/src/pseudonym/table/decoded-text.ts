import { createReadStream } from 'node:fs'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'

/** How the bytes of a file are written as text, where no byte order mark says so. */
export const encodings = ['utf-8', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** The characters of the bytes 0x80 to 0x9F in Windows-1252, after the WHATWG Encoding Standard. */
const upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/**
 * The text of a file in pieces, never the whole of it. A byte order mark decides (UTF-8, UTF-16); without one the encoding
 * given holds. No byte is guessed or replaced.
 *
 * @throws Refusal (data errors) when the bytes are not of that encoding
 * @example
 * for await (const text of decodedText('clients.csv', 'utf-8')) characters += text.length
 */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<string> {
  let decode: ((bytes: Buffer, last: boolean) => string) | null = null
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    decode ??= decoder(bytes, encoding)
    yield decode(bytes, false)
  }
  if (decode !== null) yield decode(Buffer.alloc(0), true)
}

function decoder(first: Buffer, declared: Encoding): (bytes: Buffer, last: boolean) => string {
  const label =
    first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : null
  const marked = label !== null || (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf)
  if (declared === 'windows-1252' && !marked)
    return (bytes) =>
      bytes.toString('latin1').replaceAll(/[\u0080-\u009F]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)
  const text = new TextDecoder(label ?? 'utf-8', { fatal: true })
  return (bytes, last) => {
    try {
      return text.decode(bytes, { stream: !last })
    } catch {
      throw notText(label ?? 'utf-8')
    }
  }
}

const notText = (encoding: string) =>
  new Refusal(
    'disclosure.textNotDecoded',
    exitCode.dataErrors,
    { nl: `Het bestand is geen ${encoding.toUpperCase()}.`, en: `The file is not ${encoding.toUpperCase()}.` },
    {
      nl: 'Bewaar het als CSV UTF-8, of geef --encoding windows-1252 als het uit een ouder programma komt.',
      en: 'Save it as CSV UTF-8, or give --encoding windows-1252 when it comes from an older program.',
    },
  )
