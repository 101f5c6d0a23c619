import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one evaluation of an agreement. */
export const evaluations = {
  name: 'evaluations',
  label: { nl: 'evaluaties', en: 'evaluations' },
  grain: { nl: 'één evaluatie van een afspraak', en: 'one evaluation of an agreement' },
  key: ['evaluation_id'],
  time: 'date',
  columns: [
    {
      name: 'evaluation_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de evaluatie', en: 'Id of the evaluation' },
    },
    {
      name: 'agreement_id',
      type: 'id',
      required: false,
      references: 'agreements.agreement_id',
      about: { nl: 'Kenmerk van de afspraak', en: 'Id of the agreement' },
    },
    { name: 'date', type: 'day', required: false, about: { nl: 'Dag van de evaluatie', en: 'Day of the evaluation' } },
    {
      name: 'placement_evaluated_client',
      type: 'boolean',
      required: false,
      about: { nl: 'Beoordeelde de werkplek de cliënt', en: 'Whether the placement judged the client' },
    },
    {
      name: 'client_evaluated_placement',
      type: 'boolean',
      required: false,
      about: { nl: 'Beoordeelde de cliënt de werkplek', en: 'Whether the client judged the placement' },
    },
    {
      name: 'change_requested_by_client',
      type: 'boolean',
      required: false,
      about: { nl: 'Vroeg de cliënt om een wijziging', en: 'Whether the client asked for a change' },
    },
    {
      name: 'change_made',
      type: 'boolean',
      required: false,
      about: { nl: 'Kwam die wijziging er', en: 'Whether that change was made' },
    },
    {
      name: 'days_to_change',
      type: 'integer',
      required: false,
      unit: 'days',
      range: [0, 3660],
      about: { nl: 'Dagen tot de wijziging', en: 'Days until the change' },
    },
  ],
} as const satisfies TableSchema
