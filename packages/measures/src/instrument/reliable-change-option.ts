import { z } from 'zod'
import { instrumentOption, waveOption, waveWeeksOption } from '../definition/option-field.ts'

/** Options of reliable change, the same for improvement and deterioration. */
export const reliableChangeOption = z.strictObject({
  instrument: instrumentOption('jsse-6'),
  part: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Part of the questionnaire, such as learning or bond; null is the whole'),
  baselineWave: waveOption(0),
  wave: waveOption(1),
  waveWeeks: waveWeeksOption(26),
  reliability: z
    .number()
    .gt(0)
    .lt(1)
    .nullable()
    .default(null)
    .describe('Reliability of the scale, one for everyone; null is the reference of the instrument'),
  standardDeviation: z
    .number()
    .positive()
    .nullable()
    .default(null)
    .describe('Standard deviation of the scale, one for everyone; null is the reference of the instrument'),
  better: z
    .enum(['higher', 'lower'])
    .nullable()
    .default(null)
    .describe('Which direction is better; null is that of the instrument, higher for one the catalogue does not know'),
})
