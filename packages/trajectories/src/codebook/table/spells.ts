import type { TableSchema } from '../../table/table-schema.ts'

export const spells = {
  name: 'spells',
  label: { nl: 'toestandsperioden', en: 'spells' },
  grain: { nl: '', en: '' },
  key: ['spell_id'],
  columns: [
    { name: 'spell_id', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    { name: 'channel', type: 'code', required: true, about: { nl: '', en: '' } },
    { name: 'state', type: 'code', required: true, codeList: 'STATE', about: { nl: '', en: '' } },
    { name: 'begin', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'end', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'end_reason', type: 'code', required: false, codeList: 'END_REASON', about: { nl: '', en: '' } },
    { name: 'hours_week', type: 'number', required: false, unit: 'h/week', about: { nl: '', en: '' } },
    { name: 'amount_month', type: 'number', required: false, unit: '€/month', about: { nl: '', en: '' } },
    { name: 'voluntary', type: 'boolean', required: false, about: { nl: '', en: '' } },
    { name: 'job_id', type: 'id', required: false, references: 'jobs.job_id', about: { nl: '', en: '' } },
    { name: 'source', type: 'code', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
