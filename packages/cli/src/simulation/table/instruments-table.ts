import { simulatedTable } from '../tabular/simulated-table.ts'

/** Table `instruments`: the one questionnaire of the study. */
export function instrumentsTable() {
  return simulatedTable(
    'instruments',
    [
      'instrument_id',
      'n_items',
      'item_min',
      'item_max',
      'scoring',
      'direction',
      'min_answered',
      'reliability_ref',
      'sd_ref',
      'licence',
    ],
    [
      {
        instrument_id: 'jsse-6',
        n_items: 6,
        item_min: 1,
        item_max: 5,
        scoring: 'mean',
        direction: '1',
        min_answered: 4,
        reliability_ref: 0.85,
        sd_ref: 0.75,
        licence: 'not-shipped',
      },
    ],
  )
}
