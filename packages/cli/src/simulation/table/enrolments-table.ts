import { sessionsAttended } from '../life/effect.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'
import { kompas } from './interventions-table.ts'

const trainingDays = 35

/**
 * Table `enrolments`: who started and the comparable people who did not; day 0 of both is the day of the decision at
 * the gate, so that nobody's waiting time counts for one arm only.
 */
export function enrolmentsTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'enrolments',
    [
      'enrolment_id',
      'person_id',
      'intervention_id',
      'provider_id',
      'institution_id',
      'assignment_date',
      'referral_date',
      'start_date',
      'end_date',
      'end_reason',
      'arm',
      'assignment_mechanism',
      'planned_sessions',
      'attended_sessions',
      'complied',
      'benefit_regime',
      'observation_end',
    ],
    enrolled.map((participant) => {
      const { person, treated, observedDays } = participant
      const start = 5 + Math.floor(10 * person.fate.uniform('startDelay'))
      const attended = sessionsAttended(person)
      const completed = attended >= 3
      const end = start + (completed ? trainingDays : 7 * attended)
      const ended = treated && end < observedDays
      return {
        enrolment_id: person.enrolmentId,
        person_id: person.id,
        intervention_id: kompas.interventionId,
        provider_id: treated ? kompas.providerId : null,
        institution_id: `municipality-${person.region}`,
        assignment_date: dateOf(participant, 0),
        referral_date: dateOf(participant, 0),
        start_date: treated ? dateOf(participant, start) : null,
        end_date: ended ? dateOf(participant, end) : null,
        end_reason: ended ? (completed ? 'completed' : 'dropout-client') : null,
        arm: treated ? 'treatment' : 'comparison',
        assignment_mechanism: 'matched',
        planned_sessions: treated ? kompas.sessions : null,
        attended_sessions: treated ? attended : null,
        complied: treated ? Number(completed) : null,
        benefit_regime: person.regime,
        observation_end: dateOf(participant, observedDays),
      }
    }),
  )
}
