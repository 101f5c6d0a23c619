import type { TableSchema } from '../../table/table-schema.ts'

export const itemResponses = {
  name: 'item_responses',
  label: { nl: 'itemantwoorden', en: 'item responses' },
  grain: { nl: '', en: '' },
  key: ['measurement_id', 'item_no'],
  columns: [
    {
      name: 'measurement_id',
      type: 'id',
      required: true,
      references: 'measurements.measurement_id',
      about: { nl: '', en: '' },
    },
    { name: 'item_no', type: 'integer', required: true, about: { nl: '', en: '' } },
    { name: 'value', type: 'number', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
