import { agreements } from './agreements.ts'
import { contacts } from './contacts.ts'
import { context } from './context.ts'
import { costs } from './costs.ts'
import { eligibility } from './eligibility.ts'
import { employerChain } from './employer-chain.ts'
import { employers } from './employers.ts'
import { enrolments } from './enrolments.ts'
import { evaluations } from './evaluations.ts'
import { goals } from './goals.ts'
import { handovers } from './handovers.ts'
import { harms } from './harms.ts'
import { institutions } from './institutions.ts'
import { instruments } from './instruments.ts'
import { intakes } from './intakes.ts'
import { interventions } from './interventions.ts'
import { itemResponses } from './item-responses.ts'
import { jobs } from './jobs.ts'
import { measurements } from './measurements.ts'
import { persons } from './persons.ts'
import { phases } from './phases.ts'
import { placements } from './placements.ts'
import { professionals } from './professionals.ts'
import { providers } from './providers.ts'
import { searchActivities } from './search-activities.ts'
import { searchEvents } from './search-events.ts'
import { searchWeeks } from './search-weeks.ts'
import { spells } from './spells.ts'
import { studies } from './studies.ts'

/** The canonical tables, alphabetical; a table that is not here does not exist for the toolkit. */
export const tables = [
  agreements,
  contacts,
  context,
  costs,
  eligibility,
  employerChain,
  employers,
  enrolments,
  evaluations,
  goals,
  handovers,
  harms,
  institutions,
  instruments,
  intakes,
  interventions,
  itemResponses,
  jobs,
  measurements,
  persons,
  phases,
  placements,
  professionals,
  providers,
  searchActivities,
  searchEvents,
  searchWeeks,
  spells,
  studies,
] as const

export type CanonicalTable = (typeof tables)[number]
export type TableName = CanonicalTable['name']
