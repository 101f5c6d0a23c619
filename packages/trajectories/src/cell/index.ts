import type { ColumnType } from '../table/table-schema.ts'
import { booleanCell } from './boolean-cell.ts'
import type { CellReader } from './cell-reader.ts'
import { codeCell } from './code-cell.ts'
import { codesCell } from './codes-cell.ts'
import { dayCell } from './day-cell.ts'
import { idCell } from './id-cell.ts'
import { integerCell } from './integer-cell.ts'
import { numberCell } from './number-cell.ts'

/** The reader of each column type. */
export const cellReaders = {
  id: idCell,
  code: codeCell,
  codes: codesCell,
  integer: integerCell,
  number: numberCell,
  boolean: booleanCell,
  day: dayCell,
} as const satisfies Record<ColumnType, CellReader<string | readonly string[] | number | boolean>>
