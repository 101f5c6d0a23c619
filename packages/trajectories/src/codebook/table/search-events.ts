import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one step of one application. */
export const searchEvents = {
  name: 'search_events',
  label: { nl: 'zoekgebeurtenissen', en: 'search events' },
  grain: { nl: 'één stap van één sollicitatie', en: 'one step of one application' },
  key: ['event_id'],
  time: 'date',
  columns: [
    { name: 'event_id', type: 'id', required: false, about: { nl: 'Kenmerk van de stap', en: 'Id of the step' } },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    {
      name: 'application_id',
      type: 'id',
      required: true,
      about: {
        nl: 'Kenmerk dat de stappen van één sollicitatie verbindt',
        en: 'Id that joins the steps of one application',
      },
    },
    { name: 'date', type: 'day', required: true, about: { nl: 'Dag', en: 'Day' } },
    { name: 'type', type: 'code', required: true, codeList: 'SEV', about: { nl: 'Welke stap', en: 'Which step' } },
    {
      name: 'employer_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de werkgever', en: 'Pseudonym of the employer' },
    },
    {
      name: 'isco08',
      type: 'code',
      required: false,
      codeList: 'ISCO',
      about: { nl: 'Beroep waarop gesolliciteerd is', en: 'Occupation applied for' },
    },
  ],
} as const satisfies TableSchema
