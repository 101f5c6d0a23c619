import type { Mapping } from './mapping-schema.ts'
import type { TableRule } from './table-rule.ts'

/**
 * The rules by which a mapping makes a table, in the order of its rows; none for a table that it does not name.
 *
 * @example
 * rulesOf({ 'doorstroom-mapping': 1, tables: { jobs: { from: 'work.csv' } } }, 'jobs').length // 1
 */
export function rulesOf(mapping: Mapping | null, table: string): readonly TableRule[] {
  const given = mapping?.tables[table] as TableRule | readonly TableRule[] | undefined
  return [given ?? []].flat()
}

/**
 * The addresses that rules take rows from, in the order of the rows, each with the how-manieth rule it is of.
 *
 * @example
 * addressesOf([{ from: ['work.csv', 'jobs.csv'] }]).map(({ address }) => address) // ['work.csv', 'jobs.csv']
 */
export const addressesOf = (rules: readonly TableRule[]): { readonly address: string; readonly rule: number }[] =>
  rules.flatMap(({ from }, rule) => [from].flat().map((address) => ({ address, rule })))
