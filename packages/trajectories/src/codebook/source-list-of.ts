import { sourceLists } from './source-list/index.ts'
import type { SourceList } from './source-list.ts'

/** The name by which a mapping asks for a list: id, @, version. */
export const sourceListName = ({ id, version }: SourceList) => `${id}@${version}`

const byName: ReadonlyMap<string, SourceList> = new Map(sourceLists.map((list) => [sourceListName(list), list]))

/**
 * The code list of a register by its name and version, or null when there is none.
 *
 * @example
 * sourceListOf('loonaangifte-inkomstenverhouding@2022')?.codes['33']?.canonical // 'WW'
 */
export const sourceListOf = (name: string): SourceList | null => byName.get(name) ?? null
