import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one questionnaire, filled in once. */
export const measurements = {
  name: 'measurements',
  label: { nl: 'metingen', en: 'measurements' },
  grain: { nl: 'één vragenlijst, één keer ingevuld', en: 'one questionnaire, filled in once' },
  key: ['measurement_id'],
  time: 'measured_at',
  columns: [
    {
      name: 'measurement_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de meting', en: 'Id of the measurement' },
    },
    {
      name: 'person_id',
      type: 'id',
      required: false,
      references: 'persons.person_id',
      about: { nl: 'Over wie de score gaat', en: 'Whom the score is about' },
    },
    {
      name: 'professional_id',
      type: 'id',
      required: false,
      about: {
        nl: 'Begeleider die invulde of over wie het gaat',
        en: 'Professional who filled it in or whom it is about',
      },
    },
    {
      name: 'enrolment_id',
      type: 'id',
      required: false,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Bij welke deelname de meting hoort', en: 'Enrolment the measurement belongs to' },
    },
    {
      name: 'job_id',
      type: 'id',
      required: false,
      references: 'jobs.job_id',
      about: { nl: 'Over welke baan de meting gaat', en: 'Job the measurement is about' },
    },
    {
      name: 'instrument_id',
      type: 'id',
      required: true,
      references: 'instruments.instrument_id',
      about: { nl: 'Welke vragenlijst', en: 'Which questionnaire' },
    },
    {
      name: 'subscale',
      type: 'id',
      required: false,
      about: { nl: 'Deel van de vragenlijst', en: 'Part of the questionnaire' },
    },
    {
      name: 'wave',
      type: 'integer',
      required: true,
      range: [0, 1000],
      about: {
        nl: 'Meetmoment: 0 is vóór de indeling, daarna 1, 2 ...',
        en: 'Wave: 0 is before assignment, then 1, 2 ...',
      },
    },
    {
      name: 'measured_at',
      type: 'day',
      required: false,
      about: { nl: 'Dag van de meting', en: 'Day of the measurement' },
    },
    {
      name: 'rater',
      type: 'code',
      required: false,
      codeList: 'RATER',
      about: { nl: 'Wie de score gaf', en: 'Who gave the score' },
    },
    {
      name: 'mode',
      type: 'code',
      required: false,
      codeList: 'MODE',
      about: { nl: 'Hoe de vragen gesteld werden', en: 'How the questions were asked' },
    },
    {
      name: 'score',
      type: 'number',
      required: false,
      unit: 'instrument units',
      about: { nl: 'Score op de hele lijst of het deel', en: 'Score on the whole questionnaire or the part' },
    },
    {
      name: 'n_answered',
      type: 'integer',
      required: false,
      unit: 'n',
      range: [0, 1000],
      about: { nl: 'Hoeveel vragen beantwoord zijn', en: 'How many items were answered' },
    },
  ],
} as const satisfies TableSchema
