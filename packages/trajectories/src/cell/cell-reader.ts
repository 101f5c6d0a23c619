import type { CodeList } from '../codebook/code-list.ts'
import type { Problem } from '../finding/problem.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import type { DateOrder } from './date-order.ts'

/** What the owner of the data declares about the writing of cells. */
export interface CellSettings {
  /** Decimal mark of numbers; default a point. */
  readonly decimal: '.' | ','
  /** Order of dates that are not ISO; default only ISO is read. */
  readonly dates: DateOrder
}

/** The column a cell stands in, with the codes that are allowed in this row. */
export interface CellContext {
  readonly column: ColumnSchema
  readonly settings: CellSettings
  /** Lists of which one must hold the code; empty when any code is allowed. */
  readonly codeLists: readonly CodeList[]
}

/**
 * Turns the text of one cell, trimmed and not missing, into a value, or says what is wrong. A problem of severity
 * `note` means that the cell counts as missing.
 */
export type CellReader<Value> = (text: string, context: CellContext) => Value | Problem

/** True when a cell could not be read as asked. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === 'object' && result !== null && 'code' in result && 'fix' in result
}
