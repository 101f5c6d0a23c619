import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one harmful event. */
export const harms = {
  name: 'harms',
  label: { nl: 'schade', en: 'harms' },
  grain: { nl: 'één schadelijke gebeurtenis', en: 'one harmful event' },
  key: ['harm_id'],
  time: 'date',
  columns: [
    { name: 'harm_id', type: 'id', required: true, about: { nl: 'Kenmerk van de gebeurtenis', en: 'Id of the event' } },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    { name: 'date', type: 'day', required: false, about: { nl: 'Dag van de gebeurtenis', en: 'Day of the event' } },
    {
      name: 'type',
      type: 'code',
      required: false,
      codeList: 'HARM',
      about: { nl: 'Wat er gebeurde', en: 'What happened' },
    },
    {
      name: 'severity',
      type: 'integer',
      required: false,
      range: [1, 3],
      about: { nl: 'Ernst: 1 licht, 2 matig, 3 zwaar', en: 'Severity: 1 light, 2 moderate, 3 severe' },
    },
    {
      name: 'amount_eur',
      type: 'number',
      required: false,
      unit: '€',
      range: [0, 1_000_000],
      about: { nl: 'Bedrag dat de cliënt verloor', en: 'Amount the client lost' },
    },
    {
      name: 'duration_days',
      type: 'integer',
      required: false,
      unit: 'days',
      range: [0, 36_600],
      about: { nl: 'Hoe lang het duurde', en: 'How long it lasted' },
    },
  ],
} as const satisfies TableSchema
