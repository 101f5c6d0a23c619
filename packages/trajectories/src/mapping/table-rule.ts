import { z } from 'zod'
import type { TableSchema } from '../table/table-schema.ts'
import { columnRulesSchema } from './column-rule.ts'
import { type MonthsRule, monthsRuleSchema } from './months-rule.ts'

/** How one canonical table is made from a file or several files with the same columns. */
export function tableRuleSchema(table: TableSchema) {
  const names = table.columns.map(({ name }) => name)
  const columns = columnRulesSchema(names)
  return z
    .strictObject({
      from: z
        .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
        .describe('File or files in the folder data'),
      columns: columns.optional().describe('Canonical column: where it comes from. Absent: columns keep their names'),
      stack: z
        .array(z.strictObject({ columns }))
        .min(1)
        .optional()
        .describe('Wide to long: one row for every entry and every row of the file'),
      skipWhenMissing: z.array(z.enum(names)).optional().describe('Leave out a row where one of these is empty'),
      ...(table.name === 'spells' ? { months: monthsRuleSchema.optional() } : {}),
    })
    .refine((rule) => ['columns', 'stack', 'months'].filter((way) => way in rule).length <= 1, {
      message: 'give one of columns, stack and months',
      params: {
        nl: 'geef hooguit een van columns, stack en months',
        en: 'give at most one of columns, stack and months',
      },
    })
}

/** The rule of any table; only spells can have `months`. */
export type TableRule = Omit<z.infer<ReturnType<typeof tableRuleSchema>>, 'months'> & {
  readonly months?: MonthsRule | undefined
}
