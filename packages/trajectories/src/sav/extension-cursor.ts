import { ByteCursor } from './byte-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'

/** A cursor on an extension record, or null where the file has none of the subtype, or one shorter than `least`. */
export function extensionCursor(dictionary: SavDictionary, subtype: number, least = 1): ByteCursor | null {
  const bytes = dictionary.extensions.get(subtype)
  return bytes === undefined || bytes.length < least ? null : new ByteCursor(bytes, dictionary.littleEndian)
}
