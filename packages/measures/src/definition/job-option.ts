import { z } from 'zod'
import { minimumHoursOption, weeksOption } from './option-field.ts'

/** Options of every measure about the job at one moment: which week, and what counts as a job. */
export const jobOption = z.strictObject({ weeks: weeksOption(78), minimumHours: minimumHoursOption })

/** Who a measure about the job at one moment is about, and the measure about everyone that carries the comparison. */
export const onlyWorkers = {
  on: { nl: 'mensen die op dat moment betaald werk hadden', en: 'people with paid work at that time' },
  unconditionalTwin: 'good-job',
} as const

/** The limit every measure about workers only has. */
export const onlyWorkersLimit = {
  nl: 'Alleen mensen met werk tellen mee. Verschillen tussen groepen zeggen daarom niet wat de aanpak deed: vergelijk groepen op goede banen voor iedereen.',
  en: 'Only people in work count. Differences between groups therefore do not tell what the programme did: compare groups on good jobs for everyone.',
} as const
