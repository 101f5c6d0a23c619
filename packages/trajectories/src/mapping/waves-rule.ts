import { z } from 'zod'

/** Endings of column names with the wave each stands for. */
export const wavesRuleSchema = z
  .record(z.string().min(1), z.int().min(0).max(100))
  .refine(
    (waves) => Object.keys(waves).length > 0 && new Set(Object.values(waves)).size === Object.keys(waves).length,
    {
      message: 'every ending needs a wave of its own',
      params: { nl: 'elk achtervoegsel heeft een eigen golf nodig', en: 'every ending needs a wave of its own' },
    },
  )
  .describe(
    'Ending of column names: number of the wave. Every wave gives rows of its own: a column with the ending goes before ' +
      'one without, wave is filled in, and measurement_id gets a hyphen and the number after it',
  )

export type WavesRule = z.infer<typeof wavesRuleSchema>
