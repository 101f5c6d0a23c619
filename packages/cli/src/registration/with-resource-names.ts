import { type Mapping, rulesOf } from '@doorstroom/trajectories'

/**
 * A mapping where a file of a Data Package may be named by its path: `from` has the name of its resource then, by which
 * it is read.
 *
 * @param resources - names of resources by path
 */
export function withResourceNames(mapping: Mapping, resources: ReadonlyMap<string, string>): Mapping {
  if (resources.size === 0) return mapping
  const named = (address: string) => resources.get(address) ?? address
  const tables = Object.keys(mapping.tables).map((table) => {
    const rules = rulesOf(mapping, table).map((rule) => ({ ...rule, from: [rule.from].flat().map(named) }))
    return [table, rules] as const
  })
  return { ...mapping, tables: Object.fromEntries(tables) }
}
