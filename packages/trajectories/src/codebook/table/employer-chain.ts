import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one position that came free because its holder moved up. */
export const employerChain = {
  name: 'employer_chain',
  label: { nl: 'doorstroomketen', en: 'employer chain' },
  grain: { nl: 'één werkplek in een keten van doorstroom', en: 'one position in a chain of moves' },
  key: ['position_id'],
  time: 'vacated_date',
  columns: [
    {
      name: 'position_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de werkplek', en: 'Id of the position' },
    },
    {
      name: 'employer_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de werkgever', en: 'Pseudonym of the employer' },
    },
    {
      name: 'incumbent_trained',
      type: 'day',
      required: false,
      about: {
        nl: 'Dag waarop de scholing van de zittende werknemer eindigde',
        en: 'Day on which the training of the holder ended',
      },
    },
    {
      name: 'vacated_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop de plek vrijkwam', en: 'Day on which the position came free' },
    },
    {
      name: 'filled_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop de plek weer bezet was', en: 'Day on which the position was filled again' },
    },
    {
      name: 'filled_by_target_group',
      type: 'boolean',
      required: false,
      about: { nl: 'Kwam iemand uit de doelgroep op de plek', en: 'Whether someone of the target group took it' },
    },
  ],
} as const satisfies TableSchema
