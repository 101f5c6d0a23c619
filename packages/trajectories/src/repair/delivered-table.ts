import { tables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { rulesOf } from '../mapping/rules-of.ts'
import type { TableRule } from '../mapping/table-rule.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { DeliveredTable } from './repair.ts'

/**
 * A file or sheet with what is known of its columns: by the name of a canonical table, or where a mapping takes a
 * column over as it is. A column that a mapping uses in another way too counts as not known.
 *
 * @param address - inside the folder of the data: `spells.csv`, `clients.xlsx#Intake`
 * @example
 * deliveredTable('spells.csv', raw, null).schema?.name // 'spells'
 */
export function deliveredTable(address: string, raw: RawTable, mapping: Mapping | null): DeliveredTable {
  const settings = { mapping }
  const name = tableNameOf(address)
  if (name !== null && rulesOf(mapping, name).length === 0) {
    const schema: TableSchema | null = tables.find((table) => table.name === name) ?? null
    const columns = raw.columns.map((column) => schema?.columns.find((known) => known.name === column) ?? null)
    return { raw, schema, columns, settings, mixedIds: new Set() }
  }
  const uses = usesOf(address, mapping)
  const taken = uses.flatMap(plainUses)
  const said = JSON.stringify(uses.map(({ rule }) => rule))
  const columns = raw.columns.map((column) => {
    const plain = taken.filter(({ from }) => from === column)
    const parts = said.split(JSON.stringify(column)).slice(1)
    const all = parts.filter((next) => !next.startsWith(':')).length
    const types = new Set(plain.map(({ becomes }) => becomes.type))
    return plain.length === all && types.size === 1 ? (plain[0]?.becomes ?? null) : null
  })
  return { raw, schema: null, columns, settings, mixedIds: new Set() }
}

/** A rule that takes rows from a file, with the table it makes. */
interface RuleUse {
  readonly table: TableSchema
  readonly rule: TableRule
}

const usesOf = (address: string, mapping: Mapping | null): RuleUse[] =>
  tables.flatMap((table) =>
    rulesOf(mapping, table.name)
      .filter(({ from }) => [from].flat().includes(address))
      .map((rule) => ({ table, rule })),
  )

/** Columns that a rule takes over as they are, with the canonical column they become. */
const plainUses = ({ table, rule }: RuleUse): { from: string; becomes: ColumnSchema }[] =>
  table.columns.flatMap((becomes) => {
    const from = rule.columns?.[becomes.name]
    return typeof from === 'string' ? [{ from, becomes }] : []
  })
