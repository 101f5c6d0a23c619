import { z } from 'zod'
import type { TableSchema } from '../table/table-schema.ts'
import { columnRulesSchema } from './column-rule.ts'
import { type ItemsRule, itemsRuleSchema } from './items-rule.ts'
import { type MonthsRule, monthsRuleSchema } from './months-rule.ts'
import { type WavesRule, wavesRuleSchema } from './waves-rule.ts'

const ways = ['columns', 'stack', 'months', 'items']

/** How rows of one canonical table are made from a file or several files with the same columns. */
function tableRuleSchema(table: TableSchema) {
  const names = table.columns.map(({ name }) => name)
  const columns = columnRulesSchema(table.columns)
  const measured = table.name === 'measurements' || table.name === 'item_responses'
  return z
    .strictObject({
      from: z
        .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
        .describe('Files in the folder data, sheets (clients.xlsx#Sheet1), or a folder of files (spells/)'),
      columns: columns.optional().describe('Canonical column: where it comes from. Absent: columns keep their names'),
      stack: z
        .array(z.strictObject({ columns }))
        .min(1)
        .optional()
        .describe('Wide to long: one row for every entry and every row of the file'),
      skipWhenMissing: z.array(z.enum(names)).optional().describe('Leave out a row where one of these is empty'),
      ...(table.name === 'spells' ? { months: monthsRuleSchema.optional() } : {}),
      ...(measured ? { items: itemsRuleSchema(table).optional(), waves: wavesRuleSchema.optional() } : {}),
    })
    .refine((rule) => ways.filter((way) => way in rule).length <= 1, {
      message: 'give one of columns, stack, months and items',
      params: {
        nl: 'geef hooguit een van columns, stack, months en items',
        en: 'give at most one of columns, stack, months and items',
      },
    })
    .refine((rule) => !('waves' in rule) || 'columns' in rule || 'items' in rule, {
      message: 'waves goes with columns or items',
      params: { nl: 'waves hoort bij columns of items', en: 'waves goes with columns or items' },
    })
}

/** One rule for a table, or a list of rules for files with other columns, whose rows follow each other. */
export function tableRulesSchema(table: TableSchema) {
  const rule = tableRuleSchema(table)
  const list = z
    .array(rule)
    .min(1)
    .describe(
      'Rules for files with other columns; their rows follow each other, and what a rule does not make is empty',
    )
  return z.union([rule, list])
}

/** The rule of any table; only spells can have `months`, only measurements and item_responses `items` and `waves`. */
export type TableRule = Omit<z.infer<ReturnType<typeof tableRuleSchema>>, 'months' | 'items' | 'waves'> & {
  readonly months?: MonthsRule | undefined
  readonly items?: ItemsRule | undefined
  readonly waves?: WavesRule | undefined
}
