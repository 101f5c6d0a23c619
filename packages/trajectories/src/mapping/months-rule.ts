import { z } from 'zod'
import { spells } from '../codebook/table/spells.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import { columnRulesSchema, recodeShape } from './column-rule.ts'
import { headerRangeRule, headerRangeShape, isHeaderRange } from './header-range.ts'

const madeFromMonths = ['begin', 'end', 'state']
const columns: readonly ColumnSchema[] = spells.columns
const copied = columns.filter(({ name }) => !madeFromMonths.includes(name))
const state = columns.find(({ name }) => name === 'state')!

/** Columns with the state of each calendar month, turned into half-open spells. */
export const monthsRuleSchema = z
  .strictObject({
    ...headerRangeShape,
    start: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('Calendar month of the first column, 2024-03'),
    columns: columnRulesSchema(copied).extend({
      state: z.strictObject(recodeShape(state)).optional().describe('Recoding of the states in the cells'),
    }),
  })
  .refine(isHeaderRange, headerRangeRule)
  .describe('A column a month into spells: a run of equal states is one spell, an empty cell is a gap')

export type MonthsRule = z.infer<typeof monthsRuleSchema>
