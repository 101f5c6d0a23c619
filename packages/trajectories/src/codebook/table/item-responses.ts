import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one answer on one item of one measurement. */
export const itemResponses = {
  name: 'item_responses',
  label: { nl: 'itemantwoorden', en: 'item responses' },
  grain: { nl: 'één antwoord op één vraag van één meting', en: 'one answer on one item of one measurement' },
  key: ['measurement_id', 'item_no'],
  columns: [
    {
      name: 'measurement_id',
      type: 'id',
      required: true,
      references: 'measurements.measurement_id',
      about: { nl: 'Bij welke meting het antwoord hoort', en: 'Measurement the answer belongs to' },
    },
    {
      name: 'item_no',
      type: 'integer',
      required: true,
      range: [1, 1000],
      about: { nl: 'Nummer van de vraag, vanaf 1', en: 'Number of the item, from 1' },
    },
    {
      name: 'value',
      type: 'number',
      required: false,
      about: {
        nl: 'Antwoord zoals gegeven, niet omgekeerd; leeg als het ontbreekt',
        en: 'Answer as given, not reversed; empty when missing',
      },
    },
  ],
} as const satisfies TableSchema
