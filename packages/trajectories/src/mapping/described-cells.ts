import type { TypeSettings } from '../table/type-settings.ts'
import type { Mapping } from './mapping-schema.ts'

/** How the cells of a file are written, as its own description has it. */
export type CellDescription = NonNullable<TypeSettings['mapping']>

/**
 * A mapping where files that describe themselves have the word on how their cells are written: decimal mark, order of
 * dates, what means missing. Where several files make one table, the first that says more than the default counts.
 *
 * @param described - descriptions of the files that a table is made from; none leaves the mapping as it is
 * @example
 * describedCells({ 'doorstroom-mapping': 1, tables: {} }, [{ dates: 'day-month-year' }]).dates // 'day-month-year'
 */
export function describedCells(mapping: Mapping, described: readonly CellDescription[]): Mapping {
  if (described.length === 0) return mapping
  const decimal = described.find((one) => one.decimal !== undefined)?.decimal ?? mapping.decimal
  const order = described.find(({ dates }) => dates !== undefined && dates !== 'iso')?.dates ?? mapping.dates
  const missing = new Set([...(mapping.missing ?? []), ...described.flatMap(({ missing }) => missing ?? [])])
  return {
    ...mapping,
    ...(decimal === undefined ? {} : { decimal }),
    ...(order === undefined ? {} : { dates: order }),
    missing: [...missing],
  }
}
