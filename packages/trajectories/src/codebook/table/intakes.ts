import type { TableSchema } from '../../table/table-schema.ts'

export const intakes = {
  name: 'intakes',
  label: { nl: 'intake', en: 'intakes' },
  grain: { nl: '', en: '' },
  key: ['intake_id'],
  columns: [
    { name: 'intake_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: true, references: 'persons.person_id', about: { nl: '', en: '' } },
    {
      name: 'enrolment_id',
      type: 'id',
      required: false,
      references: 'enrolments.enrolment_id',
      about: { nl: '', en: '' },
    },
    { name: 'intake_date', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'benefit_months', type: 'number', required: false, unit: 'months', about: { nl: '', en: '' } },
    { name: 'work_months_prev5y', type: 'number', required: false, unit: 'months', about: { nl: '', en: '' } },
    { name: 'prev_isco08', type: 'code', required: false, codeList: 'ISCO', about: { nl: '', en: '' } },
    { name: 'prev_hourly_wage', type: 'number', required: false, unit: '€/hour', about: { nl: '', en: '' } },
    { name: 'prev_job_end', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'wish_isco08', type: 'codes', required: false, codeList: 'ISCO', about: { nl: '', en: '' } },
    { name: 'wish_conditions', type: 'codes', required: false, codeList: 'COND', about: { nl: '', en: '' } },
    { name: 'wish_hours', type: 'number', required: false, unit: 'h/week', about: { nl: '', en: '' } },
    { name: 'prognostic_score', type: 'number', required: false, unit: '0–1', about: { nl: '', en: '' } },
    { name: 'prior_programmes', type: 'integer', required: false, unit: 'n', about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
