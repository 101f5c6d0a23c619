import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one phase of one enrolment. */
export const phases = {
  name: 'phases',
  label: { nl: 'fasen', en: 'phases' },
  grain: { nl: 'één fase van één traject', en: 'one phase of one enrolment' },
  key: ['enrolment_id', 'phase'],
  time: 'begin',
  columns: [
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Kenmerk van het traject', en: 'Id of the enrolment' },
    },
    { name: 'phase', type: 'code', required: true, codeList: 'PHASE', about: { nl: 'Welke fase', en: 'Which phase' } },
    {
      name: 'begin',
      type: 'day',
      required: false,
      about: { nl: 'Eerste dag van de fase', en: 'First day of the phase' },
    },
    {
      name: 'end',
      type: 'day',
      required: false,
      openEnd: true,
      about: {
        nl: 'Dag na de laatste dag; leeg zolang de fase duurt',
        en: 'Day after the last day; empty while the phase lasts',
      },
    },
  ],
} as const satisfies TableSchema
