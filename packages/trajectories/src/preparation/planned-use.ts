import { tables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { entriesOf } from '../mapping/rule-entries.ts'
import type { TableRule } from '../mapping/table-rule.ts'
import type { TableSchema } from '../table/table-schema.ts'

/** A canonical table that takes rows from an address. */
export interface PlannedUse {
  readonly schema: TableSchema
  /** Null for a table that the mapping does not name: it is taken from the address with its name, as it is. */
  readonly rule: TableRule | null
  /** The how-manieth of the addresses that the rule names. */
  readonly index: number
}

/** The rule by which a mapping makes a table. */
export const ruleOf = (mapping: Mapping, table: string) => mapping.tables[table] as TableRule | undefined

/** The addresses that a rule takes rows from. */
export const addressesOf = (rule: TableRule): readonly string[] => [rule.from].flat()

/** What is made of the rows of an address. */
export const plannedUses = (address: string, mapping: Mapping): readonly PlannedUse[] =>
  tables.flatMap((schema: TableSchema): PlannedUse[] => {
    const rule = ruleOf(mapping, schema.name)
    if (rule === undefined) return tableNameOf(address) === schema.name ? [{ schema, rule: null, index: 0 }] : []
    return addressesOf(rule).flatMap((from, index) => (from === address ? [{ schema, rule, index }] : []))
  })

/** Whether the columns of a table are those of all its files together, so that all must be known before any row. */
export const needsAllColumns = (rule: TableRule) =>
  rule.months === undefined &&
  rule.items === undefined &&
  addressesOf(rule).length > 1 &&
  entriesOf(rule).includes(null)
