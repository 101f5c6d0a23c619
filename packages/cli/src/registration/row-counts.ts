import type { TableSet } from '@doorstroom/trajectories'

/** Rows of each table. */
export const rowCounts = (tables: TableSet): ReadonlyMap<string, number> =>
  new Map([...tables].map(([name, { rowCount }]) => [name, rowCount]))
