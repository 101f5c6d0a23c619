import { codeLists } from './code-list/index.ts'
import type { CodeList } from './code-list.ts'

const byId: ReadonlyMap<string, CodeList> = new Map(codeLists.map((list) => [list.id, list]))

/**
 * The code list with this id.
 *
 * @throws RangeError when there is none: the list of a column must exist
 * @example
 * codeListOf('CONTRACT').codes['1']
 */
export function codeListOf(id: string): CodeList {
  const list = byId.get(id)
  if (list === undefined) throw new RangeError(`no code list ${id}`)
  return list
}
