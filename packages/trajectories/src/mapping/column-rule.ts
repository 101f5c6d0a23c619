import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean()])

/** Own codes into canonical ones, and what to do with a code that is not among them (default: an error). */
export const recodeShape = {
  recode: z.record(z.string(), scalar).optional().describe('Own code: canonical code'),
  otherwise: z.enum(['keep', 'missing']).optional().describe('What to do with a code that recode does not name'),
}

const columnRuleObject = z
  .strictObject({
    from: z.string().min(1).optional().describe('Name of the column in the file'),
    constant: scalar.optional().describe('The same value in every row, instead of from'),
    ...recodeShape,
    multiply: z.number().optional().describe('First step of a conversion of units'),
    add: z.number().optional().describe('Second step'),
    subtractFrom: z.number().optional().describe('Third step: this number minus the value; age into year of birth'),
    round: z.int().min(0).max(12).optional().describe('Last step: number of decimals'),
    prefix: z.string().max(40).optional().describe('Text before a value that is not missing'),
    suffix: z.string().max(40).optional().describe('Text after a value that is not missing'),
  })
  .refine(({ from, constant }) => (from === undefined) !== (constant === undefined), {
    message: 'give from or constant, and not both',
    params: {
      nl: 'geef from (een kolom) of constant (een vaste waarde), en niet beide',
      en: 'give from (a column) or constant (a fixed value), and not both',
    },
  })

/** How one canonical column is made; a plain string is short for `{ from }`. */
export const columnRuleSchema = z.union([
  z.string().min(1).describe('Name of the column in the file'),
  columnRuleObject,
])

export type ColumnRule = z.infer<typeof columnRuleObject>

/** The rule of every named canonical column. */
export function columnRulesSchema(names: readonly string[]) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, columnRuleSchema.optional()])))
}

export type ColumnRules = z.infer<ReturnType<typeof columnRulesSchema>>
