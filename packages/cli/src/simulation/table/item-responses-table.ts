import { filledIn } from '../questionnaire/filled-in.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'

/** Table `item_responses`: every item of every questionnaire that came back; a skipped item has an empty value. */
export function itemResponsesTable(enrolled: readonly Participant[]) {
  return simulatedTable(
    'item_responses',
    ['measurement_id', 'item_no', 'value'],
    enrolled
      .flatMap(filledIn)
      .flatMap(({ id, answers }) => answers.map((value, index) => ({ measurement_id: id, item_no: index + 1, value }))),
  )
}
