import { isAscii, isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'

/** What a file of text is made of, from one run over its bytes. */
export interface TextSurvey {
  readonly bytes: number
  readonly lineFeeds: number
  /** Carriage returns: none, one before every line feed, or anything else. */
  readonly returns: 'none' | 'paired' | 'mixed'
  readonly endsWithLineFeed: boolean
  readonly hasEmptyLines: boolean
  readonly hasQuotes: boolean
  readonly hasSpaces: boolean
  /** Only characters that can be printed, apart from the ends of lines. */
  readonly isPlain: boolean
  readonly isAscii: boolean
  readonly isUtf8: boolean
  /** Bytes of the longest line. */
  readonly longestLine: number
}

const size = 4_194_304
const [feed, carriageReturn, space, quote, remove] = [10, 13, 32, 34, 127]

/**
 * Runs over the bytes of a file once, four at a time; only words that hold something other than printable characters or
 * that hold a quote are looked into.
 *
 * @param from - bytes to pass over, such as a byte order mark
 */
export async function surveyText(path: string, from = 0): Promise<TextSurvey> {
  const file = await open(path)
  const buffer = Buffer.from(new ArrayBuffer(size))
  const words = new Int32Array(buffer.buffer)
  let [position, lineStart, lineFeeds, returns, paired, longest] = [from, from, 0, 0, 0, 0]
  let [hasQuotes, hasSpaces, isPlain, ascii, utf8, hasEmptyLines] = [false, false, true, true, true, false]
  let last: number = feed
  let rest: Uint8Array = new Uint8Array()

  const look = (byte: number, at: number) => {
    if (byte === feed) {
      lineFeeds++
      if (last === carriageReturn) paired++
      if (at - lineStart > longest) longest = at - lineStart
      if (at === lineStart || (last === carriageReturn && at === lineStart + 1)) hasEmptyLines = true
      lineStart = at + 1
    } else if (byte === carriageReturn) returns++
    else if (byte === quote) hasQuotes = true
    else if (byte < space || byte === remove) isPlain = false
  }

  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, size, position)
      if (bytesRead === 0) break
      const chunk = buffer.subarray(0, bytesRead)
      hasSpaces ||= chunk.includes(space)
      if (!isAscii(chunk)) ascii = false
      if (!ascii && utf8) {
        const cut = wholeCharacters(chunk)
        utf8 = isUtf8(rest.length === 0 ? chunk.subarray(0, cut) : Buffer.concat([rest, chunk.subarray(0, cut)]))
        rest = Uint8Array.from(chunk.subarray(cut))
      }
      const whole = bytesRead >> 2
      for (let word = 0; word < whole; word++) {
        const value = words[word]!
        const quoted = value ^ 0x22222222
        const notable = ((value - 0x20202020) | (value + 0x01010101) | ((quoted - 0x01010101) & ~quoted)) & 0x80808080
        if (notable === 0) continue
        const at = 4 * word
        for (let index = at; index < at + 4; index++) {
          const byte = buffer[index]!
          last = index > 0 ? buffer[index - 1]! : last
          look(byte, position + index)
        }
      }
      for (let index = 4 * whole; index < bytesRead; index++) {
        last = index > 0 ? buffer[index - 1]! : last
        look(buffer[index]!, position + index)
      }
      last = buffer[bytesRead - 1]!
      position += bytesRead
    }
  } finally {
    await file.close()
  }
  if (position - lineStart > longest) longest = position - lineStart
  const hasMixed = returns !== 0 && (returns !== paired || paired !== lineFeeds)
  return {
    bytes: position,
    lineFeeds,
    returns: returns === 0 ? 'none' : hasMixed ? 'mixed' : 'paired',
    endsWithLineFeed: last === feed,
    hasEmptyLines,
    hasQuotes,
    hasSpaces,
    isPlain: isPlain && ascii,
    isAscii: ascii,
    isUtf8: utf8 && (rest.length === 0 || isUtf8(rest)),
    longestLine: longest,
  }
}

/** The length without a character that is cut off at the end. */
function wholeCharacters(chunk: Uint8Array): number {
  let cut = chunk.length
  for (let back = 1; back <= 3 && back <= chunk.length; back++) {
    const byte = chunk[chunk.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      cut = chunk.length - back
      break
    }
  }
  return cut
}
