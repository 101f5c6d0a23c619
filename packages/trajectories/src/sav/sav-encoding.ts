import { extensionCursor } from './extension-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'

/** Numbers that SPSS gives to encodings, with their names in the WHATWG Encoding Standard. */
const codePages: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
  ...Array.from({ length: 9 }, (_, page): [number, string] => [1250 + page, `windows-${1250 + page}`]),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15].map((part): [number, string] => [28_590 + part, `iso-8859-${part}`]),
])

/** Old programs wrote these whatever the encoding was: 7-bit and 8-bit ASCII, or nothing. */
const saysNothing: readonly number[] = [0, 2, 3]

const encodingSubtype = 20
const machineSubtype = 3

/**
 * The name of the encoding of text: from its own record, else from the code page among the facts about the machine.
 * Null where the file names none; a code page that is not known gives its number, which no decoder knows either.
 * Source: GNU PSPP Developers Guide, System File Format, Character Encoding Record.
 */
export function savEncoding(dictionary: SavDictionary): string | null {
  const named = dictionary.extensions.get(encodingSubtype)
  if (named !== undefined) return named.toString('latin1').replaceAll('\0', ' ').trim()
  const machine = extensionCursor(dictionary, machineSubtype, 32)
  if (machine === null) return null
  machine.take(28)
  const page = machine.int32()
  return saysNothing.includes(page) ? null : (codePages.get(page) ?? String(page))
}
