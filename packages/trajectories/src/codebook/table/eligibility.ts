import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one person screened once for one intervention; also those who did not start. */
export const eligibility = {
  name: 'eligibility',
  label: { nl: 'doelgroep en screening', en: 'eligibility and screening' },
  grain: {
    nl: 'één persoon, één keer bekeken voor één interventie; ook wie niet startte',
    en: 'one person screened once for one intervention; also those who did not start',
  },
  key: ['eligibility_id'],
  time: 'eligible_date',
  columns: [
    {
      name: 'eligibility_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van deze screening', en: 'Id of this screening' },
    },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    {
      name: 'intervention_id',
      type: 'id',
      required: false,
      references: 'interventions.intervention_id',
      about: { nl: 'Waarvoor iemand werd bekeken', en: 'What someone was screened for' },
    },
    {
      name: 'eligible_date',
      type: 'day',
      required: true,
      about: { nl: 'Dag waarop iemand in aanmerking kwam', en: 'Day on which someone qualified' },
    },
    {
      name: 'screen_score',
      type: 'number',
      required: false,
      unit: 'instrument units',
      about: { nl: 'Score bij de screening', en: 'Score at the screening' },
    },
    {
      name: 'outcome',
      type: 'code',
      required: true,
      codeList: 'ELIG',
      about: { nl: 'Wat er van kwam', en: 'What came of it' },
    },
    {
      name: 'decided_by',
      type: 'code',
      required: false,
      codeList: 'DECIDER',
      about: { nl: 'Wie besliste', en: 'Who decided' },
    },
    {
      name: 'reason',
      type: 'code',
      required: false,
      about: {
        nl: 'Code van de reden, uit een eigen lijst; geen vrije tekst',
        en: "Code of the reason, from a list of one's own; no free text",
      },
    },
  ],
} as const satisfies TableSchema
