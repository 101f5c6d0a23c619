import type { TableSchema } from '../../table/table-schema.ts'

export const persons = {
  name: 'persons',
  label: { nl: 'personen', en: 'persons' },
  grain: { nl: '', en: '' },
  key: ['person_id'],
  columns: [
    { name: 'person_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'birth_year', type: 'integer', required: false, unit: 'year', about: { nl: '', en: '' } },
    { name: 'sex', type: 'code', required: false, codeList: 'SEX', about: { nl: '', en: '' } },
    { name: 'education_isced', type: 'code', required: false, codeList: 'ISCED', about: { nl: '', en: '' } },
    { name: 'education_field', type: 'code', required: false, codeList: 'ISCED-F', about: { nl: '', en: '' } },
    { name: 'education_foreign', type: 'boolean', required: false, about: { nl: '', en: '' } },
    { name: 'origin_group', type: 'code', required: false, codeList: 'ORIGIN', about: { nl: '', en: '' } },
    { name: 'household_type', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'children_under_12', type: 'integer', required: false, unit: 'n', about: { nl: '', en: '' } },
    { name: 'language_level', type: 'code', required: false, codeList: 'CEFR', about: { nl: '', en: '' } },
    { name: 'work_capacity_status', type: 'code', required: false, codeList: 'WCS', about: { nl: '', en: '' } },
    { name: 'disability_decision_date', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'region_code', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'country', type: 'code', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
