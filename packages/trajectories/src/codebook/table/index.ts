import { context } from './context.ts'
import { eligibility } from './eligibility.ts'
import { enrolments } from './enrolments.ts'
import { instruments } from './instruments.ts'
import { intakes } from './intakes.ts'
import { interventions } from './interventions.ts'
import { itemResponses } from './item-responses.ts'
import { jobs } from './jobs.ts'
import { measurements } from './measurements.ts'
import { persons } from './persons.ts'
import { searchActivities } from './search-activities.ts'
import { searchEvents } from './search-events.ts'
import { searchWeeks } from './search-weeks.ts'
import { spells } from './spells.ts'

/** The canonical tables, alphabetical; a table that is not here does not exist for the toolkit. */
export const tables = [
  context,
  eligibility,
  enrolments,
  instruments,
  intakes,
  interventions,
  itemResponses,
  jobs,
  measurements,
  persons,
  searchActivities,
  searchEvents,
  searchWeeks,
  spells,
] as const

export type CanonicalTable = (typeof tables)[number]
export type TableName = CanonicalTable['name']
