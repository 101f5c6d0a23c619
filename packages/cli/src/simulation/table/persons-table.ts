import { calendarOf } from '@doorstroom/trajectories'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'

/** Table `persons`: everyone screened. */
export function personsTable(participants: readonly Participant[]) {
  return simulatedTable(
    'persons',
    [
      'person_id',
      'birth_year',
      'sex',
      'education_isced',
      'household_type',
      'children_under_12',
      'language_level',
      'work_capacity_status',
      'region_code',
      'country',
    ],
    participants.map(({ person }) => ({
      person_id: person.id,
      birth_year: calendarOf(person.eligibleDay).year - person.age,
      sex: person.sex,
      education_isced: String(person.isced),
      household_type: person.household,
      children_under_12: person.childrenUnder12,
      language_level: person.language,
      work_capacity_status: person.workCapacity,
      region_code: person.region,
      country: 'NL',
    })),
  )
}
