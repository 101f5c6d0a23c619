import { isUtf8 } from 'node:buffer'
import { byteChunks } from './byte-chunks.ts'
import { isWindows1252 } from './decode-text.ts'
import { wholeCharacters } from './whole-characters.ts'

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** The lines of a file that are no UTF-8: how many, which is the first, and whether windows-1252 would read it all. */
export async function linesNotUtf8(
  path: string,
): Promise<{ readonly count: number; readonly first: number | null; readonly readsAsWindows1252: boolean }> {
  let [hasFeeds, readsAsWindows1252] = [false, true]
  for await (const chunk of byteChunks(path)) {
    hasFeeds ||= chunk.includes(lineFeed)
    readsAsWindows1252 &&= isWindows1252(chunk)
  }
  const feed = hasFeeds ? lineFeed : carriageReturn
  let [line, count, isSound] = [1, 0, true]
  let first: number | null = null
  let rest: Buffer = Buffer.alloc(0)
  const endLine = (bytes: Buffer) => {
    if (!isSound || !isUtf8(bytes)) {
      count++
      first ??= line
    }
    line++
    isSound = true
    rest = Buffer.alloc(0)
  }
  for await (const chunk of byteChunks(path)) {
    for (let start = 0; start < chunk.length; ) {
      const next = chunk.indexOf(feed, start)
      const piece = chunk.subarray(start, next === -1 ? chunk.length : next)
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      start = next === -1 ? chunk.length : next + 1
      if (next !== -1) endLine(bytes)
      else {
        const cut = wholeCharacters(bytes)
        isSound &&= isUtf8(bytes.subarray(0, cut))
        rest = Buffer.from(bytes.subarray(cut))
      }
    }
  }
  if (rest.length > 0 || !isSound) endLine(rest)
  return { count, first, readsAsWindows1252 }
}
