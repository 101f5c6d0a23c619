import { z } from 'zod'

/** Option `weeks`: how many weeks after time zero the measure looks ahead. */
export const weeksOption = (weeks: number) =>
  z.number().int().min(1).max(1040).default(weeks).describe('Weeks after time zero that the measure looks at')

/** Option `horizonsWeeks`: the moments at which a curve is reported. */
export const horizonsOption = (weeks: readonly number[], clock: string) =>
  z
    .array(z.number().int().min(1).max(1040))
    .min(1)
    .default([...weeks])
    .describe(`Weeks after ${clock} at which the curve is reported`)

/** Option `minimumHours`: how many hours a week make a job count as paid work. */
export const minimumHoursOption = z
  .number()
  .positive()
  .max(60)
  .default(1)
  .describe('Fewest hours a week for a job to count; 12 is the usual stricter variant')

/** Option `instrument`: the questionnaire, by its id in the catalogue or in the instruments table. */
export const instrumentOption = (id: string) =>
  z.string().min(1).default(id).describe('Id of the questionnaire; versions such as jsse-6-nl-v1 are recognised')

/** Option `wave`: the round of measurements. */
export const waveOption = (wave: number) =>
  z.number().int().min(0).default(wave).describe('Round of measurements; 0 is before the start')

/** Option `waveWeeks`: what a round of measurements stands for in time; the value does not depend on it. */
export const waveWeeksOption = (weeks: number) =>
  z
    .number()
    .int()
    .min(0)
    .max(1040)
    .default(weeks)
    .describe('About how many weeks after time zero the round is held; said in the report, not used in the value')
