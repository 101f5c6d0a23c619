import { z } from 'zod'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import { columnRulesSchema, recodeShape } from './column-rule.ts'
import { headerRangeRule, headerRangeShape, isHeaderRange } from './header-range.ts'

const madeFromItems = ['item_no', 'value', 'n_answered']

/** A column an item: answers for item_responses, the number of answers for measurements. */
export function itemsRuleSchema(table: TableSchema) {
  const value: ColumnSchema = { name: 'value', type: 'number', required: false, about: table.label }
  return z
    .strictObject({
      ...headerRangeShape,
      firstNumber: z.int().min(1).max(1000).optional().describe('Number of the first item; default 1'),
      columns: columnRulesSchema(table.columns.filter(({ name }) => !madeFromItems.includes(name))).extend({
        value: z.strictObject(recodeShape(value)).optional().describe('Recoding of the answers in the cells'),
      }),
    })
    .refine(isHeaderRange, headerRangeRule)
    .describe(
      'A column an item, q1 to q6. In item_responses a row an item, in measurements one row with the number of answers; ' +
        'a questionnaire without any answer gives no row',
    )
}

export type ItemsRule = z.infer<ReturnType<typeof itemsRuleSchema>>
