import { z } from 'zod'
import { dateOrders } from '../cell/date-order.ts'
import { tables } from '../codebook/table/index.ts'
import { delimiters } from '../csv/sniff-delimiter.ts'
import { textEncodings } from '../csv/text-encoding.ts'
import { tableRulesSchema } from './table-rule.ts'

const encoding = z.enum(textEncodings).optional()
const delimiter = z.enum(delimiters).optional()

/** What `mapping.yaml` may say: how own files become canonical tables. Strict: an unknown key is refused. */
export const mappingSchema = z.strictObject({
  'doorstroom-mapping': z.literal(1).describe('Version of this format'),
  encoding: encoding.describe('Encoding of all text files; default utf-8'),
  delimiter: delimiter.describe('What separates the columns of all text files; default: what fits'),
  decimal: z.enum(['.', ',']).optional().describe('Decimal mark of all numbers; default a point'),
  dates: z
    .enum(dateOrders)
    .optional()
    .describe(
      'Order of dates: day-month-year (31-3-2024) or year-month-day without marks (20240331); default ISO only',
    ),
  missing: z.array(z.string()).optional().describe('Cells that mean missing, beside the empty cell: NA, nvt'),
  files: z
    .record(z.string().min(1), z.strictObject({ encoding, delimiter }))
    .optional()
    .describe('Files or folders that are written otherwise than the rest, by name'),
  tables: z.strictObject(Object.fromEntries(tables.map((table) => [table.name, tableRulesSchema(table).optional()]))),
})

export type Mapping = z.infer<typeof mappingSchema>

/** The JSON Schema of `mapping.yaml`, for editors that complete it. */
export const mappingJsonSchema = () => z.toJSONSchema(mappingSchema, { io: 'input', reused: 'ref' })
