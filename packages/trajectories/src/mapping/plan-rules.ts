import type { Finding } from '../finding/finding.ts'
import { matchColumns } from '../table/match-columns.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { TableSchema } from '../table/table-schema.ts'
import { columnsMade } from './columns-made.ts'
import type { TableRule } from './table-rule.ts'

/** A rule of a table beside the others. */
export interface PlannedRule {
  readonly schema: TableSchema
  readonly rule: TableRule
  /** Which of the rules of the table it is, from 1; null for the only one. */
  readonly number: number | null
  /** The columns of the table that all rules make together, in order. */
  readonly columns: readonly string[]
}

/**
 * The rules of a table with the columns that they make together.
 *
 * @param delivered - for every rule the columns of each of its files, which count where columns keep their names
 */
export function planRules(
  schema: TableSchema,
  rules: readonly TableRule[],
  delivered: readonly (readonly (readonly string[])[])[],
): PlannedRule[] {
  const isAlone = rules.length === 1
  const known = new Set(schema.columns.map(({ name }) => name))
  const made = rules.flatMap((rule, index) => columnsMade(schema.name, rule, delivered[index] ?? []))
  const columns = [...new Set(isAlone ? made : made.filter((name) => known.has(name)))]
  return rules.map((rule, index) => ({ schema, rule, number: isAlone ? null : index + 1, columns }))
}

/**
 * What there is to say of the columns that one of several rules makes from a file: of a rule that stands alone it is
 * said of the table. Without a required column no row of the file can be used.
 */
export function columnsOfRule(
  { schema, rule, number }: PlannedRule,
  raw: RawTable,
): { readonly findings: readonly Finding[]; readonly isComplete: boolean } {
  if (number === null) return { findings: [], isComplete: true }
  const columns = columnsMade(schema.name, rule, [raw.columns])
  const { findings, missing } = matchColumns(schema, { ...raw, columns, cells: [], lines: [] })
  return { findings: findings.map((finding) => withNumber(finding, number)), isComplete: missing === 0 }
}

const withNumber = (finding: Finding, number: number): Finding => ({
  ...finding,
  message: {
    nl: `${finding.message.nl} (nummer ${number} van de lijst in mapping.yaml)`,
    en: `${finding.message.en} (number ${number} of the list in mapping.yaml)`,
  },
})
