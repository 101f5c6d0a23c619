import { numbered } from '../person/pseudonym.ts'
import { listActivities } from '../search/list-activities.ts'
import { writtenDiary } from '../search/written-diary.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'

/** Table `search_activities`: what was done in the weeks that were handed in, by channel. */
export function searchActivitiesTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'search_activities',
    ['activity_id', 'person_id', 'date', 'channel', 'count'],
    enrolled.flatMap((participant) => {
      const weeks = writtenDiary(participant).filter(({ reported }) => reported)
      return listActivities(participant.person, participant.effect, weeks).map(({ day, channel, count }, index) => ({
        activity_id: numbered(participant.person.prefix, index),
        person_id: participant.person.id,
        date: dateOf(participant, day),
        channel,
        count,
      }))
    }),
  )
}
