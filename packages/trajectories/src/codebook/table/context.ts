import type { TableSchema } from '../../table/table-schema.ts'

export const context = {
  name: 'context',
  label: { nl: 'context', en: 'context' },
  grain: { nl: '', en: '' },
  key: ['region_code', 'month'],
  columns: [
    { name: 'region_code', type: 'code', required: true, about: { nl: '', en: '' } },
    { name: 'month', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'vacancies', type: 'number', required: false, unit: 'n', about: { nl: '', en: '' } },
    { name: 'unemployed', type: 'number', required: false, unit: 'n', about: { nl: '', en: '' } },
    { name: 'stock_eligible', type: 'integer', required: false, unit: 'persons', about: { nl: '', en: '' } },
    { name: 'capacity_slots', type: 'integer', required: false, unit: 'places', about: { nl: '', en: '' } },
    { name: 'price_index', type: 'number', required: false, about: { nl: '', en: '' } },
    { name: 'wml_hour', type: 'number', required: false, unit: '€/hour', about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
