import type { TableSchema } from '../../table/table-schema.ts'

export const measurements = {
  name: 'measurements',
  label: { nl: 'metingen', en: 'measurements' },
  grain: { nl: '', en: '' },
  key: ['measurement_id'],
  columns: [
    { name: 'measurement_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'person_id', type: 'id', required: false, references: 'persons.person_id', about: { nl: '', en: '' } },
    { name: 'professional_id', type: 'id', required: false, about: { nl: '', en: '' } },
    {
      name: 'enrolment_id',
      type: 'id',
      required: false,
      references: 'enrolments.enrolment_id',
      about: { nl: '', en: '' },
    },
    { name: 'job_id', type: 'id', required: false, references: 'jobs.job_id', about: { nl: '', en: '' } },
    {
      name: 'instrument_id',
      type: 'id',
      required: true,
      references: 'instruments.instrument_id',
      about: { nl: '', en: '' },
    },
    { name: 'subscale', type: 'id', required: false, about: { nl: '', en: '' } },
    { name: 'wave', type: 'integer', required: true, about: { nl: '', en: '' } },
    { name: 'measured_at', type: 'day', required: false, about: { nl: '', en: '' } },
    { name: 'rater', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'mode', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'score', type: 'number', required: false, unit: 'instrument units', about: { nl: '', en: '' } },
    { name: 'n_answered', type: 'integer', required: false, unit: 'n', about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
