import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one kind of search activity of one person on one day. */
export const searchActivities = {
  name: 'search_activities',
  label: { nl: 'zoekactiviteiten', en: 'search activities' },
  grain: {
    nl: 'één soort zoekactiviteit van één persoon op één dag',
    en: 'one kind of search activity of one person on one day',
  },
  key: ['activity_id'],
  time: 'date',
  columns: [
    {
      name: 'activity_id',
      type: 'id',
      required: false,
      about: { nl: 'Kenmerk van de activiteit', en: 'Id of the activity' },
    },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    { name: 'date', type: 'day', required: true, about: { nl: 'Dag', en: 'Day' } },
    {
      name: 'channel',
      type: 'code',
      required: true,
      codeList: 'CH',
      about: { nl: 'Zoekkanaal', en: 'Search channel' },
    },
    {
      name: 'count',
      type: 'integer',
      required: true,
      unit: 'n',
      range: [1, 1000],
      about: { nl: 'Hoe vaak op die dag', en: 'How often on that day' },
    },
    {
      name: 'minutes',
      type: 'number',
      required: false,
      unit: 'min',
      range: [0, 1440],
      about: { nl: 'Tijd die het kostte', en: 'Time it took' },
    },
    {
      name: 'mandatory',
      type: 'boolean',
      required: false,
      about: { nl: 'Of het was opgelegd', en: 'Whether it was imposed' },
    },
  ],
} as const satisfies TableSchema
