import type { CellContext, CellSettings } from '../../../packages/trajectories/src/cell/cell-reader.ts'
import { codeListOf } from '../../../packages/trajectories/src/codebook/code-list-of.ts'
import type { ColumnSchema } from '../../../packages/trajectories/src/table/table-schema.ts'

/** The context of a cell with ISO dates and a decimal point, unless told otherwise. */
export function cellContext(
  column: Partial<ColumnSchema> = {},
  settings: Partial<CellSettings> = {},
  lists: readonly string[] = [],
): CellContext {
  return {
    column: { name: 'x', type: 'number', required: false, about: { nl: 'x', en: 'x' }, ...column },
    settings: { decimal: '.', dates: 'iso', ...settings },
    codeLists: lists.map(codeListOf),
  }
}
