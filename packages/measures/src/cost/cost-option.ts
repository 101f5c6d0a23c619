import { z } from 'zod'
import { minimumHoursOption } from '../definition/option-field.ts'

/** Options of every measure that divides costs: window, whose costs, and what a person without cost lines means. */
export const costOption = z.strictObject({
  weeks: z.number().int().min(1).max(520).default(52).describe('Weeks after time zero of which costs and work count'),
  perspective: z
    .enum(['payer', 'treasury', 'society'])
    .default('payer')
    .describe('Whose costs: payer, treasury (with benefits) or society (employer and client, without transfers)'),
  withoutLines: z
    .enum(['unknown', 'zero'])
    .default('unknown')
    .describe('What no cost line on record means: not known, or no costs where every cost was recorded'),
  minimumHours: minimumHoursOption,
})

/** The limits of every measure that divides costs. */
export const costLimits = [
  {
    nl: 'Kosten die nergens geboekt staan tellen niet mee. Zeg er altijd bij wiens kosten het zijn.',
    en: 'Costs that are booked nowhere do not count. Always say whose costs they are.',
  },
  {
    nl: 'Bedragen worden niet naar één prijspeil omgerekend en niet verdisconteerd; kies geen lange periode.',
    en: 'Amounts are not brought to one price level and not discounted; do not choose a long period.',
  },
] as const
