import { SavError } from './sav-error.ts'
import type { SavTextDecoder } from './text-decoder.ts'

/**
 * The `KEY=value` pairs of an extension record, tabs between them, by key in capitals.
 *
 * @throws SavError on bytes that are no text in the encoding of the file
 */
export function namePairs(bytes: Buffer | undefined, decode: SavTextDecoder): ReadonlyMap<string, string> {
  const text = bytes === undefined ? '' : decode(bytes)
  if (typeof text !== 'string') throw new SavError(text)
  const pairs = new Map<string, string>()
  for (const pair of text.replaceAll('\0', '').split('\t')) {
    const mark = pair.indexOf('=')
    const key = pair.slice(0, mark).toUpperCase()
    if (mark > 0 && !pairs.has(key)) pairs.set(key, pair.slice(mark + 1))
  }
  return pairs
}
