import { extensionCursor } from './extension-cursor.ts'
import type { SavDictionary } from './sav-dictionary.ts'
import type { SavHeader } from './sav-header.ts'

const subtype = 16

/**
 * How many cases the file says it has: from the header, else from the record for large files; null where neither says.
 * Source: GNU PSPP Developers Guide, System File Format, Extended Number of Cases Record.
 */
export function caseCount(header: SavHeader, dictionary: SavDictionary): number | null {
  if (header.cases !== null) return header.cases
  const cursor = extensionCursor(dictionary, subtype, 16)
  cursor?.take(8)
  const cases = cursor?.int64() ?? -1
  return cases < 0 ? null : cases
}
