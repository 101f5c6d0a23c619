import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'
import { occupationCode } from './occupation-code.ts'

/** Table `intakes`: what was known of everyone screened before the decision. */
export function intakesTable(participants: readonly Participant[]) {
  return simulatedTable(
    'intakes',
    [
      'intake_id',
      'person_id',
      'enrolment_id',
      'intake_date',
      'benefit_months',
      'work_months_prev5y',
      'prev_isco08',
      'prev_hourly_wage',
      'wish_isco08',
      'wish_hours',
      'prognostic_score',
    ],
    participants.map((participant) => {
      const { person, passage } = participant
      return {
        intake_id: person.intakeId,
        person_id: person.id,
        enrolment_id: passage.place === 'screenedOut' ? null : person.enrolmentId,
        intake_date: dateOf(participant, 0),
        benefit_months: person.benefitMonths,
        work_months_prev5y: person.workMonths,
        prev_isco08: person.workMonths > 0 ? occupationCode(person.occupation) : null,
        prev_hourly_wage: person.previousWage,
        wish_isco08: occupationCode(person.wishOccupation),
        wish_hours: person.wishHours,
        prognostic_score: person.prognosticScore,
      }
    }),
  )
}
