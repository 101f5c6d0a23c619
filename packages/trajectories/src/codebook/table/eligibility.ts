import type { TableSchema } from '../../table/table-schema.ts'

export const eligibility = {
  name: 'eligibility',
  label: { nl: 'doelgroep en screening', en: 'eligibility' },
  grain: { nl: '', en: '' },
  key: ['eligibility_id'],
  columns: [
    { name: 'eligibility_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    {
      name: 'intervention_id',
      type: 'id',
      required: false,
      references: 'interventions.intervention_id',
      about: { nl: '', en: '' },
    },
    { name: 'eligible_date', type: 'day', required: true, about: { nl: '', en: '' } },
    { name: 'screen_score', type: 'number', required: false, unit: 'instrument units', about: { nl: '', en: '' } },
    { name: 'outcome', type: 'code', required: true, codeList: 'ELIG', about: { nl: '', en: '' } },
    { name: 'decided_by', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'reason', type: 'code', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
