import { z } from 'zod'

const text = z.strictObject({ nl: z.string(), en: z.string() })

/** A public data set by reference: `datasets/<name>/dataset.yaml`, beside its study.yaml and mapping.yaml. */
export const datasetSchema = z.strictObject({
  'doorstroom-dataset': z.literal(1),
  name: z.string(),
  title: text,
  source: z.string(),
  licence: z.string(),
  files: z.array(
    z.strictObject({
      name: z.string().regex(/^[A-Za-z0-9._-]+$/),
      address: z.url().optional().describe('Absent when no public address serves the file'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.number().int(),
      rows: z.number().int(),
    }),
  ),
  columns: z.record(z.string(), z.string()),
  knownAnswers: z.array(z.string()),
})

export type Dataset = z.infer<typeof datasetSchema>
