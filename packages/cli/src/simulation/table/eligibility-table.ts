import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'
import { kompas } from './interventions-table.ts'

/** Table `eligibility`: the decision about everyone screened, as it was taken; the same in every world. */
export function eligibilityTable(participants: readonly Participant[]) {
  return simulatedTable(
    'eligibility',
    ['eligibility_id', 'person_id', 'intervention_id', 'eligible_date', 'screen_score', 'outcome', 'decided_by'],
    participants.map((participant) => ({
      eligibility_id: participant.person.eligibilityId,
      person_id: participant.person.id,
      intervention_id: kompas.interventionId,
      eligible_date: dateOf(participant, 0),
      screen_score: participant.person.screenScore,
      outcome: participant.passage.outcome,
      decided_by: participant.passage.decidedBy,
    })),
  )
}
