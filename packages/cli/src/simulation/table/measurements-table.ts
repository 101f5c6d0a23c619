import { filledIn } from '../questionnaire/filled-in.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'

const fewestAnswers = 4

/** Table `measurements`: the questionnaires that came back, with the mean of the answered items as score. */
export function measurementsTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'measurements',
    [
      'measurement_id',
      'person_id',
      'enrolment_id',
      'instrument_id',
      'wave',
      'measured_at',
      'rater',
      'mode',
      'score',
      'n_answered',
    ],
    enrolled.flatMap((participant) =>
      filledIn(participant).map(({ id, wave, day, answers }) => {
        const given = answers.filter((answer) => answer !== null)
        const sum = given.reduce((total, answer) => total + answer, 0)
        return {
          measurement_id: id,
          person_id: participant.person.id,
          enrolment_id: participant.person.enrolmentId,
          instrument_id: 'jsse-6',
          wave,
          measured_at: dateOf(participant, day),
          rater: 'client',
          mode: 'online',
          score: given.length < fewestAnswers ? null : Math.round((1e4 * sum) / given.length) / 1e4,
          n_answered: given.length,
        }
      }),
    ),
  )
}
