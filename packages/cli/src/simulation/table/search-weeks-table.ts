import { clamp } from '../person/clamp.ts'
import { writtenDiary } from '../search/written-diary.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'

/** Table `search_weeks`: the weekly diary, with hours only where a week was handed in and search was expected. */
export function searchWeeksTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'search_weeks',
    ['person_id', 'week_start', 'at_risk', 'reported', 'excused', 'hours_search', 'intensity'],
    enrolled.flatMap((participant) =>
      writtenDiary(participant).map(({ monday, atRisk, reported, excused, hours }) => ({
        person_id: participant.person.id,
        week_start: dateOf(participant, monday),
        at_risk: Number(atRisk),
        reported: Number(reported),
        excused: Number(excused),
        hours_search: reported && !excused ? hours : null,
        intensity: reported && !excused ? clamp(Math.round(1 + hours / 3.5), 1, 5) : null,
      })),
    ),
  )
}
