import { tables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { entriesOf } from '../mapping/rule-entries.ts'
import { addressesOf, rulesOf } from '../mapping/rules-of.ts'
import type { TableRule } from '../mapping/table-rule.ts'
import type { TableSchema } from '../table/table-schema.ts'

/** A canonical table that takes rows from an address. */
export interface PlannedUse {
  readonly schema: TableSchema
  /** Which of the rules of the table; null where the mapping does not name it: it is taken from the address as it is. */
  readonly rule: number | null
  /** The how-manieth of the addresses that the rules of the table name together. */
  readonly index: number
}

/** What is made of the rows of an address. */
export const plannedUses = (address: string, mapping: Mapping): readonly PlannedUse[] =>
  tables.flatMap((schema: TableSchema): PlannedUse[] => {
    const rules = rulesOf(mapping, schema.name)
    if (rules.length === 0) return tableNameOf(address) === schema.name ? [{ schema, rule: null, index: 0 }] : []
    return addressesOf(rules).flatMap(({ address: from, rule }, index) =>
      from === address ? [{ schema, rule, index }] : [],
    )
  })

/** Whether a rule makes the columns of its files, so that all must be known before any row. */
export const keepsNames = (rule: TableRule) =>
  rule.months === undefined && rule.items === undefined && entriesOf(rule).includes(null)
