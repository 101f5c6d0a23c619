import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one goal of a client; its text is never delivered. */
export const goals = {
  name: 'goals',
  label: { nl: 'doelen', en: 'goals' },
  grain: { nl: 'één doel', en: 'one goal' },
  key: ['goal_id'],
  time: 'set_date',
  columns: [
    { name: 'goal_id', type: 'id', required: true, about: { nl: 'Kenmerk van het doel', en: 'Id of the goal' } },
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Kenmerk van het traject', en: 'Id of the enrolment' },
    },
    {
      name: 'agreement_id',
      type: 'id',
      required: false,
      about: { nl: 'Kenmerk van de afspraak waarin het doel staat', en: 'Id of the agreement that holds the goal' },
    },
    {
      name: 'set_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop het doel werd gesteld', en: 'Day on which the goal was set' },
    },
    {
      name: 'closed_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop het doel werd afgesloten', en: 'Day on which the goal was closed' },
    },
    {
      name: 'proposed_by',
      type: 'code',
      required: false,
      codeList: 'PROPOSER',
      about: { nl: 'Wie het doel voorstelde', en: 'Who proposed the goal' },
    },
    {
      name: 'owner',
      type: 'code',
      required: false,
      codeList: 'OWNER',
      about: { nl: 'Van wie het doel is', en: 'Whose goal it is' },
    },
    {
      name: 'goal_type',
      type: 'code',
      required: false,
      codeList: 'GOAL',
      about: { nl: 'Soort doel', en: 'Kind of goal' },
    },
    {
      name: 'standard_code',
      type: 'id',
      required: false,
      about: {
        nl: 'Code van het standaarddoel in de eigen lijst van de aanbieder',
        en: 'Code of the standard goal in the list of the provider',
      },
    },
    {
      name: 'text_signature',
      type: 'id',
      required: false,
      about: {
        nl: 'Vingerafdruk van de tekst, nooit de tekst zelf',
        en: 'Signature of the text, never the text itself',
      },
    },
    {
      name: 'importance_client',
      type: 'integer',
      required: false,
      range: [0, 3],
      about: { nl: 'Hoe belangrijk het doel is volgens de cliënt', en: 'How important the goal is to the client' },
    },
    {
      name: 'difficulty',
      type: 'integer',
      required: false,
      range: [0, 3],
      about: { nl: 'Hoe moeilijk het doel is', en: 'How hard the goal is' },
    },
    {
      name: 'gas_level',
      type: 'integer',
      required: false,
      range: [-2, 2],
      about: { nl: 'Bereikt niveau, -2 tot 2; 0 is zoals verwacht', en: 'Level reached, -2 to 2; 0 is as expected' },
    },
  ],
} as const satisfies TableSchema
