import { fromIsoDate } from '@doorstroom/trajectories'
import { z } from 'zod'
import { expectationSchema } from './expectation-schema.ts'
import { rowSchema } from './row-schema.ts'

const isoDay = z.string().refine((text) => fromIsoDate(text) !== null, {
  params: { nl: 'geen datum zoals 2024-03-01', en: 'no date like 2024-03-01' },
})
const writtenDay = z.union([z.int(), isoDay])
const title = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
const list = (row: z.ZodType<Readonly<Record<string, unknown>>>) => z.array(row).default([])

const answers = { answers: z.array(z.number().nullable()).optional() }
const evaluations = { evaluations: z.array(rowSchema('evaluations', 'whole')).optional() }

/** One person with what is known of them, and what measures must give. */
export const caseSchema = z.strictObject({
  title,
  /** Date of time zero; left out, all days are numbers after the start. */
  start: isoDay.optional(),
  seen_until: writtenDay,
  person: rowSchema('persons', 'part').optional(),
  intake: rowSchema('intakes', 'part').optional(),
  enrolment: rowSchema('enrolments', 'part').default({}),
  other_enrolments: list(rowSchema('enrolments', 'part')),
  spells: list(rowSchema('spells', 'whole')),
  jobs: list(rowSchema('jobs', 'whole')),
  measurements: list(rowSchema('measurements', 'whole', answers)),
  search_weeks: list(rowSchema('search_weeks', 'whole')),
  search_activities: list(rowSchema('search_activities', 'whole')),
  search_events: list(rowSchema('search_events', 'whole')),
  contacts: list(rowSchema('contacts', 'whole')),
  phases: list(rowSchema('phases', 'whole')),
  agreements: list(rowSchema('agreements', 'whole', evaluations)),
  goals: list(rowSchema('goals', 'whole')),
  placements: list(rowSchema('placements', 'whole')),
  costs: list(rowSchema('costs', 'whole')),
  harms: list(rowSchema('harms', 'whole')),
  handovers: list(rowSchema('handovers', 'whole')),
  expect: z.array(expectationSchema).min(1),
})

/** The file that `doorstroom assure` reads. */
export const casesSchema = z.strictObject({ cases: z.array(caseSchema).min(1).max(1000) })

export type AssuranceCase = z.infer<typeof caseSchema>
