import { z } from 'zod'
import { spells } from '../codebook/table/spells.ts'
import { columnRulesSchema, recodeShape } from './column-rule.ts'

const madeFromMonths = ['begin', 'end', 'state']
const copied = spells.columns.map(({ name }) => name).filter((name) => !madeFromMonths.includes(name))

/** Columns with the state of each calendar month, turned into half-open spells. */
export const monthsRuleSchema = z
  .strictObject({
    first: z.string().min(1).optional().describe('Column of the first month; all columns up to last are months'),
    last: z.string().min(1).optional().describe('Column of the last month'),
    headers: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Columns of the months in order, instead of first and last'),
    start: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('Calendar month of the first column, 2024-03'),
    columns: columnRulesSchema(copied).extend({
      state: z.strictObject(recodeShape).optional().describe('Recoding of the states in the cells'),
    }),
  })
  .refine((rule) => (rule.headers === undefined) === (rule.first !== undefined && rule.last !== undefined), {
    message: 'give first and last, or headers',
    params: { nl: 'geef first en last, of headers', en: 'give first and last, or headers' },
  })
  .describe('A column a month into spells: a run of equal states is one spell, an empty cell is a gap')

export type MonthsRule = z.infer<typeof monthsRuleSchema>
