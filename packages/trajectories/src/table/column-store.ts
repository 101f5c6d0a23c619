import { type ColumnValues, missingDay } from './table.ts'
import type { ColumnType } from './table-schema.ts'

/** A column being filled, row by row; rows that are not set stay missing. */
export interface ColumnStore {
  set(row: number, value: string | readonly string[] | number | boolean): void
  /** The filled column, without the rows that are false in `keep`. */
  values(keep: readonly boolean[] | null): ColumnValues
}

/** How a column of each type is kept in memory. */
export const columnStores: Readonly<Record<ColumnType, (rows: number) => ColumnStore>> = {
  id: textStore,
  code: textStore,
  codes: textsStore,
  integer: numberStore,
  number: numberStore,
  boolean: booleanStore,
  day: dayStore,
}

function textStore(rows: number): ColumnStore {
  const values = new Array<string | null>(rows).fill(null)
  const shared = new Map<string, string>()
  return {
    set: (row, value) => {
      const text = value as string
      const known = shared.get(text)
      if (known === undefined) shared.set(text, text)
      values[row] = known ?? text
    },
    values: (keep) => ({ kind: 'text', values: keep === null ? values : values.filter((_, row) => keep[row]) }),
  }
}

function textsStore(rows: number): ColumnStore {
  const values = new Array<readonly string[] | null>(rows).fill(null)
  return {
    set: (row, value) => {
      values[row] = value as readonly string[]
    },
    values: (keep) => ({ kind: 'texts', values: keep === null ? values : values.filter((_, row) => keep[row]) }),
  }
}

function numberStore(rows: number): ColumnStore {
  const values = new Float64Array(rows).fill(Number.NaN)
  return {
    set: (row, value) => {
      values[row] = value as number
    },
    values: (keep) => ({ kind: 'number', values: keep === null ? values : values.filter((_, row) => keep[row]) }),
  }
}

function dayStore(rows: number): ColumnStore {
  const values = new Int32Array(rows).fill(missingDay)
  return {
    set: (row, value) => {
      values[row] = value as number
    },
    values: (keep) => ({ kind: 'day', values: keep === null ? values : values.filter((_, row) => keep[row]) }),
  }
}

function booleanStore(rows: number): ColumnStore {
  const values = new Uint8Array(rows).fill(255)
  return {
    set: (row, value) => {
      values[row] = value === true ? 1 : 0
    },
    values: (keep) => ({ kind: 'boolean', values: keep === null ? values : values.filter((_, row) => keep[row]) }),
  }
}
