import { z } from 'zod'

const fieldSchema = z.looseObject({
  name: z.string().min(1).max(200),
  type: z.string().optional(),
  format: z.string().optional(),
  decimalChar: z.string().optional(),
  groupChar: z.string().optional(),
  bareNumber: z.boolean().optional(),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  missingValues: z.array(z.unknown()).optional(),
})

const missingValue = z.union([z.string(), z.looseObject({ value: z.string() })])

const tableSchema = z.looseObject({
  fields: z.array(fieldSchema).min(1).max(1000),
  missingValues: z.array(missingValue).max(100).optional(),
  fieldsMatch: z.union([z.string(), z.array(z.string())]).optional(),
})

const dialectSchema = z.looseObject({
  delimiter: z.string().optional(),
  decimalChar: z.string().optional(),
  header: z.boolean().optional(),
  headerRows: z.array(z.number()).optional(),
  quoteChar: z.string().optional(),
  doubleQuote: z.boolean().optional(),
  escapeChar: z.string().optional(),
  commentChar: z.string().optional(),
  nullSequence: z.string().optional(),
})

const resourceSchema = z.looseObject({
  name: z.string().min(1).max(200),
  path: z.union([z.string(), z.array(z.string()).min(1).max(1000)]).optional(),
  data: z.unknown().optional(),
  encoding: z.string().optional(),
  dialect: z.union([dialectSchema, z.string()]).optional(),
  schema: z.union([tableSchema, z.string()]).optional(),
})

/** What is used of `datapackage.json`, version 1 and 2; other keys are allowed and not used. */
export const packageSchema = z.looseObject({ resources: z.array(resourceSchema).min(1).max(1000) })

/** One resource as its description has it. */
export type ResourceDescription = z.infer<typeof resourceSchema>

/** One field of a Table Schema. */
export type FieldDescription = z.infer<typeof fieldSchema>

/** How a delimited file is written. */
export type DialectDescription = z.infer<typeof dialectSchema>
