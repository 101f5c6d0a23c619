import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one version of a plan or contract with a client. */
export const agreements = {
  name: 'agreements',
  label: { nl: 'afspraken', en: 'agreements' },
  grain: { nl: 'één versie van een plan of contract', en: 'one version of a plan or contract' },
  key: ['agreement_id'],
  time: 'offered_date',
  columns: [
    {
      name: 'agreement_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de afspraak', en: 'Id of the agreement' },
    },
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Kenmerk van het traject', en: 'Id of the enrolment' },
    },
    {
      name: 'type',
      type: 'code',
      required: false,
      codeList: 'AGR',
      about: { nl: 'Soort plan of contract', en: 'Kind of plan or contract' },
    },
    {
      name: 'drafted_by',
      type: 'code',
      required: false,
      codeList: 'DRAFTER',
      about: { nl: 'Wie de tekst maakte', en: 'Who wrote the text' },
    },
    {
      name: 'offered_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop het werd voorgelegd', en: 'Day on which it was put forward' },
    },
    {
      name: 'signed_client_date',
      type: 'day',
      required: false,
      about: { nl: 'Dag waarop de cliënt tekende', en: 'Day on which the client signed' },
    },
    {
      name: 'client_edits',
      type: 'integer',
      required: false,
      range: [0, 1000],
      about: {
        nl: 'Aantal wijzigingen van de cliënt die zijn overgenomen of besproken',
        en: 'Changes by the client that were taken over or talked through',
      },
    },
    {
      name: 'client_knew_negotiable',
      type: 'code',
      required: false,
      codeList: 'YESNO9',
      about: {
        nl: 'Wist de cliënt dat de tekst open lag; gevraagd los van de professional',
        en: 'Whether the client knew that the text was open; asked apart from the professional',
      },
    },
  ],
} as const satisfies TableSchema
