import { numbered } from '../person/pseudonym.ts'
import { applyForJobs } from '../search/apply-for-jobs.ts'
import { keepsDiary } from '../search/written-diary.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'

/** Table `search_events`: applications and what came of them, of who keeps a diary. */
export function searchEventsTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'search_events',
    ['event_id', 'person_id', 'application_id', 'date', 'type'],
    enrolled.filter(keepsDiary).flatMap((participant) => {
      const { person, effect, life, observedDays } = participant
      return applyForJobs(person, effect, life)
        .filter(({ day }) => day < observedDays)
        .map(({ application, day, type }, index) => ({
          event_id: numbered(person.prefix, index),
          person_id: person.id,
          application_id: numbered(person.prefix, application),
          date: dateOf(participant, day),
          type,
        }))
    }),
  )
}
