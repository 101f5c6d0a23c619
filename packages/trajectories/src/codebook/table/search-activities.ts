import type { TableSchema } from '../../table/table-schema.ts'

export const searchActivities = {
  name: 'search_activities',
  label: { nl: 'zoekactiviteiten', en: 'search activities' },
  grain: { nl: '', en: '' },
  key: ['activity_id'],
  columns: [
    { name: 'activity_id', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    { name: 'date', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'channel', type: 'code', required: true, codeList: 'CH', about: { nl: '', en: '' } },
    { name: 'count', type: 'integer', required: true, unit: 'n', about: { nl: '', en: '' } },
    { name: 'minutes', type: 'number', required: false, unit: 'min', about: { nl: '', en: '' } },
    { name: 'mandatory', type: 'boolean', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
