import type { TableSchema } from '../../table/table-schema.ts'

export const interventions = {
  name: 'interventions',
  label: { nl: 'interventieregister', en: 'interventions' },
  grain: { nl: '', en: '' },
  key: ['intervention_id'],
  columns: [
    { name: 'intervention_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'name', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'provider_id', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'type_code', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'components', type: 'codes', required: false, about: { nl: '', en: '' } },
    { name: 'mechanism', type: 'codes', required: false, about: { nl: '', en: '' } },
    { name: 'target_group', type: 'codes', required: false, codeList: 'REGIME', about: { nl: '', en: '' } },
    { name: 'evidence_level', type: 'integer', required: false, unit: '0–5', about: { nl: '', en: '' } },
    { name: 'erkenning', type: 'code', required: false, codeList: 'ERK', about: { nl: '', en: '' } },
    { name: 'last_test_date', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'preregistered', type: 'boolean', required: false, about: { nl: '', en: '' } },
    { name: 'data_shared', type: 'boolean', required: false, about: { nl: '', en: '' } },
    { name: 'test_status', type: 'code', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
