import type { TableSchema } from '../../table/table-schema.ts'

export const searchWeeks = {
  name: 'search_weeks',
  label: { nl: 'zoekweken', en: 'search weeks' },
  grain: { nl: '', en: '' },
  key: ['person_id', 'week_start'],
  columns: [
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    { name: 'week_start', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'at_risk', type: 'boolean', required: true, about: { nl: '', en: '' } },
    { name: 'reported', type: 'boolean', required: true, about: { nl: '', en: '' } },
    { name: 'excused', type: 'boolean', required: false, about: { nl: '', en: '' } },
    { name: 'hours_search', type: 'number', required: false, unit: 'h/week', about: { nl: '', en: '' } },
    { name: 'intensity', type: 'number', required: false, unit: '1–5', about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
