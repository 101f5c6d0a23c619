import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one unpaid or trial placement. */
export const placements = {
  name: 'placements',
  label: { nl: 'werkplekken', en: 'placements' },
  grain: { nl: 'één onbetaalde of proefplaats', en: 'one unpaid or trial placement' },
  key: ['placement_id'],
  time: 'begin',
  columns: [
    {
      name: 'placement_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de werkplek', en: 'Id of the placement' },
    },
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Kenmerk van het traject', en: 'Id of the enrolment' },
    },
    {
      name: 'employer_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de werkgever', en: 'Pseudonym of the employer' },
    },
    {
      name: 'type',
      type: 'code',
      required: false,
      codeList: 'PLACE',
      about: { nl: 'Soort werkplek', en: 'Kind of placement' },
    },
    { name: 'begin', type: 'day', required: false, about: { nl: 'Eerste dag', en: 'First day' } },
    {
      name: 'end',
      type: 'day',
      required: false,
      openEnd: true,
      about: { nl: 'Dag na de laatste dag; leeg zolang het duurt', en: 'Day after the last day; empty while it lasts' },
    },
    {
      name: 'hours_week',
      type: 'number',
      required: false,
      unit: 'h/week',
      range: [0, 60],
      about: { nl: 'Uren per week', en: 'Hours a week' },
    },
    {
      name: 'right_leave',
      type: 'boolean',
      required: false,
      about: { nl: 'Is verlof geregeld', en: 'Whether leave is arranged' },
    },
    {
      name: 'right_sickness',
      type: 'boolean',
      required: false,
      about: { nl: 'Is ziekte geregeld', en: 'Whether sickness is arranged' },
    },
    {
      name: 'right_insurance',
      type: 'boolean',
      required: false,
      about: { nl: 'Is een verzekering geregeld', en: 'Whether insurance is arranged' },
    },
    {
      name: 'right_hours_cap',
      type: 'boolean',
      required: false,
      about: { nl: 'Is er een grens aan de uren', en: 'Whether hours are capped' },
    },
    {
      name: 'right_complaint',
      type: 'boolean',
      required: false,
      about: { nl: 'Kan de cliënt een klacht indienen', en: 'Whether the client can complain' },
    },
    {
      name: 'right_representation',
      type: 'boolean',
      required: false,
      about: { nl: 'Heeft de cliënt inspraak', en: 'Whether the client is represented' },
    },
    {
      name: 'replaced_paid_job',
      type: 'code',
      required: false,
      codeList: 'YESNO9',
      about: {
        nl: 'Kwam de werkplek in de plaats van een betaalde baan',
        en: 'Whether the placement replaced a paid job',
      },
    },
  ],
} as const satisfies TableSchema
