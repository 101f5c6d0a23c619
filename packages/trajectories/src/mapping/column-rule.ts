import { z } from 'zod'
import type { ColumnSchema } from '../table/table-schema.ts'
import { recodeListNames, recodeSchema } from './recode-rule.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** Own codes into canonical ones, and what to do with a code that is not among them (default: an error). */
export const recodeShape = (column: ColumnSchema) => ({
  recode: recodeSchema(column).optional(),
  otherwise: z
    .enum(['keep', 'missing'])
    .optional()
    .describe('What to do with a code that recode does not name, or that has no counterpart'),
})

const splitSchema = z
  .strictObject({
    separator: z.string().min(1).max(10).describe('What stands between the parts'),
    part: z
      .int()
      .refine((part) => part !== 0, {
        message: 'parts are counted from 1, or from -1 at the end',
        params: { nl: 'delen tellen vanaf 1, of vanaf -1 achteraan', en: 'parts count from 1, or from -1 at the end' },
      })
      .describe('Which part: 1 is the first, -1 the last'),
  })
  .describe('Takes one part of a cell that holds several')

const columnRuleObject = (column: ColumnSchema) =>
  z
    .strictObject({
      from: z.string().min(1).optional().describe('Name of the column in the file'),
      constant: scalar.optional().describe('The same value in every row, instead of from'),
      join: z
        .array(z.string().min(1))
        .min(2)
        .optional()
        .describe('Columns put after each other, instead of from; missing when one of them is'),
      separator: z.string().max(10).optional().describe('What join puts between the columns; default nothing'),
      missing: z
        .array(z.string())
        .optional()
        .describe('Cells of this column that mean missing, beside the general ones'),
      split: splitSchema.optional(),
      ...recodeShape(column),
      multiply: z.number().optional().describe('First step of a conversion of units'),
      add: z.number().optional().describe('Second step'),
      subtractFrom: z.number().optional().describe('Third step: this number minus the value; age into year of birth'),
      round: z.int().min(0).max(12).optional().describe('Last step: number of decimals'),
      prefix: z.string().max(40).optional().describe('Text before a value that is not missing'),
      suffix: z.string().max(40).optional().describe('Text after a value that is not missing'),
    })
    .refine(({ from, constant, join }) => [from, constant, join].filter((one) => one !== undefined).length === 1, {
      message: 'give one of from, constant and join',
      params: {
        nl: 'geef een van from (een kolom), constant (een vaste waarde) en join (meer kolommen)',
        en: 'give one of from (a column), constant (a fixed value) and join (several columns)',
      },
    })
    .refine(({ join, separator }) => join !== undefined || separator === undefined, {
      message: 'separator goes with join',
      params: { nl: 'separator hoort bij join', en: 'separator goes with join' },
    })

/** How one canonical column is made. */
export type ColumnRule = z.infer<ReturnType<typeof columnRuleObject>>

const plain = z.string().min(1).describe('Name of the column in the file')
const anyRule = (column: ColumnSchema) => z.union([plain, columnRuleObject(column)])

/** One schema for all columns that may be recoded by the same lists. */
const rulesByLists = new Map<string, ReturnType<typeof anyRule>>()

function columnRule(column: ColumnSchema) {
  const key = recodeListNames(column).join()
  const rule = rulesByLists.get(key) ?? anyRule(column)
  rulesByLists.set(key, rule)
  return rule
}

/** The rule of every named canonical column; a plain string is short for `{ from }`. */
export function columnRulesSchema(columns: readonly ColumnSchema[]) {
  const rules = columns.map((column) => [column.name, columnRule(column).optional()] as const)
  return z.strictObject(Object.fromEntries(rules))
}

export type ColumnRules = z.infer<ReturnType<typeof columnRulesSchema>>
