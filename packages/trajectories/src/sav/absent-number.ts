import { extensionCursor } from './extension-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

const subtype = 4

/**
 * The number that stands for no value: the lowest of all, unless the file names another one as extreme.
 * Source: GNU PSPP Developers Guide, System File Format, Machine Floating-Point Info Record.
 *
 * @throws SavError when the file names a number that could be data
 */
export function absentNumber(dictionary: SavDictionary): number {
  const absent = extensionCursor(dictionary, subtype, 8)?.float64() ?? -Number.MAX_VALUE
  if (Math.abs(absent) < 1e300) throw new SavError(savUnreadable)
  return absent
}
