import { codeListOf } from '../codebook/code-list-of.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { identifier, literal } from './database.ts'

/** The type in which the engine keeps a column of codes of a closed list: as numbers. */
export interface CodeType {
  /** As it stands in SQL. */
  readonly name: string
  readonly codes: readonly string[]
}

/** The columns of a table whose codes are all known beforehand, by name. */
export type CodeTypes = ReadonlyMap<string, CodeType>

/** The types of the columns of codes of a table; a column whose codes are not all known has none. */
export function codeTypes({ name, columns }: TableSchema, settings: TypeSettings): CodeTypes {
  const types = new Map<string, CodeType>()
  for (const column of columns) {
    const codes = knownCodes(column, settings)
    if (codes !== null) types.set(column.name, { name: identifier(`codes of ${name}.${column.name}`), codes })
  }
  return types
}

/** The statement that makes a type. */
export const typeSql = ({ name, codes }: CodeType) => `CREATE TYPE ${name} AS ENUM (${codes.map(literal).join(', ')})`

/** Every code that a cell may hold, or null where a code need not stand in a list. */
function knownCodes(column: ColumnSchema, settings: TypeSettings): readonly string[] | null {
  if (column.type !== 'code') return null
  const own = column.ownStates === true ? (settings.states ?? []).map(({ id }) => id) : []
  if (own.length === 0 && column.codeList === undefined) return null
  const usual = own.length > 0 || column.codeList === undefined ? [] : [column.codeList]
  const lists = [...usual, ...Object.values(column.codeListBy?.lists ?? {})].map(codeListOf)
  if (lists.some(({ form }) => form !== undefined)) return null
  return [...new Set([...own, ...lists.flatMap(({ codes }) => Object.keys(codes))])]
}
