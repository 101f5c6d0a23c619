import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one week of the search diary of one person. */
export const searchWeeks = {
  name: 'search_weeks',
  label: { nl: 'zoekweken', en: 'search weeks' },
  grain: { nl: 'één week van het zoekdagboek van één persoon', en: 'one week of the search diary of one person' },
  key: ['person_id', 'week_start'],
  time: 'week_start',
  columns: [
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    { name: 'week_start', type: 'day', required: true, about: { nl: 'Maandag van de week', en: 'Monday of the week' } },
    {
      name: 'at_risk',
      type: 'boolean',
      required: true,
      about: {
        nl: 'Of iemand die week zonder werk was en hoorde te zoeken',
        en: 'Whether someone was without work that week and expected to search',
      },
    },
    {
      name: 'reported',
      type: 'boolean',
      required: true,
      about: {
        nl: 'Of het dagboek van die week ontvangen is; zo blijft nul iets anders dan onbekend',
        en: 'Whether the diary of that week was received; this keeps zero apart from unknown',
      },
    },
    {
      name: 'excused',
      type: 'boolean',
      required: false,
      about: { nl: 'Of ziekte, vakantie of ontheffing gold', en: 'Whether illness, holiday or exemption applied' },
    },
    {
      name: 'hours_search',
      type: 'number',
      required: false,
      unit: 'h/week',
      range: [0, 168],
      about: { nl: 'Uren gezocht in die week', en: 'Hours searched in that week' },
    },
    {
      name: 'intensity',
      type: 'number',
      required: false,
      unit: '1–5',
      range: [1, 5],
      about: { nl: 'Inzet volgens de persoon zelf, 1 tot 5', en: 'Effort as the person says, 1 to 5' },
    },
  ],
} as const satisfies TableSchema
