import type { SimulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { eligibilityTable } from './eligibility-table.ts'
import { enrolmentsTable } from './enrolments-table.ts'
import { instrumentsTable } from './instruments-table.ts'
import { intakesTable } from './intakes-table.ts'
import { interventionsTable } from './interventions-table.ts'
import { itemResponsesTable } from './item-responses-table.ts'
import { jobsTable } from './jobs-table.ts'
import { measurementsTable } from './measurements-table.ts'
import { personsTable } from './persons-table.ts'
import { searchActivitiesTable } from './search-activities-table.ts'
import { searchEventsTable } from './search-events-table.ts'
import { searchWeeksTable } from './search-weeks-table.ts'
import { spellsTable } from './spells-table.ts'

/**
 * All tables of one world, people in the order of their pseudonyms so that row order tells nothing.
 *
 * @example
 * writeTables(participants).map(({ name }) => name) // 'persons', 'intakes' ...
 */
export function writeTables(participants: readonly Participant[]): readonly SimulatedTable[] {
  const screened = [...participants].sort((first, second) => (first.person.id < second.person.id ? -1 : 1))
  const enrolled = screened.filter(({ passage }) => passage.place !== 'screenedOut')
  return [
    personsTable(screened),
    intakesTable(screened),
    eligibilityTable(screened),
    interventionsTable(),
    enrolmentsTable(enrolled),
    spellsTable(enrolled),
    jobsTable(enrolled),
    instrumentsTable(),
    measurementsTable(enrolled),
    itemResponsesTable(enrolled),
    searchWeeksTable(enrolled),
    searchActivitiesTable(enrolled),
    searchEventsTable(enrolled),
  ]
}
