import { z } from 'zod'
import { weeksOption } from '../definition/option-field.ts'

/** Options of the measures of the shape of a trajectory. */
export const sequenceOption = z.strictObject({
  channel: z.string().min(1).default('labour').describe('Channel of spells whose states are looked at'),
  grid: z.enum(['month', 'week']).default('month').describe('State on the last day of a month, or of most of a week'),
  weeks: weeksOption(104),
  states: z.array(z.string()).default([]).describe('Order of the states, best known first; others follow'),
})
