import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one handover of a client between institutions. */
export const handovers = {
  name: 'handovers',
  label: { nl: 'overdrachten', en: 'handovers' },
  grain: { nl: 'één overdracht tussen instellingen', en: 'one handover between institutions' },
  key: ['handover_id'],
  time: 'sent_date',
  columns: [
    {
      name: 'handover_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de overdracht', en: 'Id of the handover' },
    },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    {
      name: 'from_institution',
      type: 'id',
      required: false,
      about: { nl: 'Instelling die overdroeg', en: 'Institution that handed over' },
    },
    {
      name: 'to_institution',
      type: 'id',
      required: false,
      about: { nl: 'Instelling die zou overnemen', en: 'Institution that was to take over' },
    },
    { name: 'sent_date', type: 'day', required: false, about: { nl: 'Dag van verzenden', en: 'Day of sending' } },
    { name: 'accepted_date', type: 'day', required: false, about: { nl: 'Dag van aannemen', en: 'Day of acceptance' } },
    {
      name: 'outcome',
      type: 'code',
      required: false,
      codeList: 'HANDOVER',
      about: { nl: 'Hoe het afliep', en: 'How it ended' },
    },
  ],
} as const satisfies TableSchema
