import type { TableSchema } from '../../table/table-schema.ts'

export const searchEvents = {
  name: 'search_events',
  label: { nl: 'zoekgebeurtenissen', en: 'search events' },
  grain: { nl: '', en: '' },
  key: ['event_id'],
  columns: [
    { name: 'event_id', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    { name: 'application_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'date', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'type', type: 'code', required: true, codeList: 'SEV', about: { nl: '', en: '' } },
    { name: 'employer_id', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'isco08', type: 'code', required: false, codeList: 'ISCO', about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
