import type { CovariateColumn } from './covariate-column.ts'
import { labelColumn } from './label-column.ts'

/**
 * A category as regression columns: one 0/1 column per level but the first (by code point, numbers by size), named
 * `name = level`; missing (null) is NaN in each.
 *
 * @example
 * levelColumns('site', ['b', 'a', 'b']).map(({ name }) => name) // ['site = b']
 */
export function levelColumns(name: string, values: readonly (string | null)[], essential = false): CovariateColumn[] {
  const { levels, codes } = labelColumn(name, values)
  return levels.slice(1).map((level, index) => ({
    name: `${name} = ${level}`,
    values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === index + 1 ? 1 : 0)),
    binary: true,
    essential,
  }))
}
