import { extensionCursor } from './extension-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import { SavError } from './sav-error.ts'
import type { SavTextDecoder } from './text-decoder.ts'

const subtype = 22

/**
 * Values marked as missing for text of more than 8 bytes, by name of the variable in capitals. Old versions of PSPP
 * repeat the length before every value; no text begins like that, so that both forms can be told apart.
 * Source: GNU PSPP Developers Guide, System File Format, Long String Missing Values Record.
 *
 * @throws SavError when the record contradicts itself
 */
export function longTextMissing(
  dictionary: SavDictionary,
  decode: SavTextDecoder,
): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, readonly string[]>()
  const cursor = extensionCursor(dictionary, subtype)
  if (cursor === null) return missing
  const textOf = (bytes: Buffer) => {
    const text = decode(bytes)
    if (typeof text !== 'string') throw new SavError(text)
    return text
  }
  while (cursor.left > 0) {
    const name = textOf(cursor.take(cursor.int32())).toUpperCase()
    const [count = 0] = cursor.take(1)
    const length = cursor.int32()
    const texts: string[] = []
    for (let value = 0; value < count; value++) {
      if (value > 0 && cursor.left >= 4 && cursor.int32() !== length) cursor.position -= 4
      texts.push(textOf(cursor.take(length)))
    }
    missing.set(name, texts)
  }
  return missing
}
