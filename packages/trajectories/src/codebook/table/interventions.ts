import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one intervention in one version. */
export const interventions = {
  name: 'interventions',
  label: { nl: 'interventieregister', en: 'register of interventions' },
  grain: { nl: 'één interventie in één versie', en: 'one intervention in one version' },
  key: ['intervention_id'],
  columns: [
    {
      name: 'intervention_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de interventie', en: 'Id of the intervention' },
    },
    {
      name: 'name',
      type: 'id',
      required: false,
      about: { nl: 'Naam van de interventie', en: 'Name of the intervention' },
    },
    {
      name: 'provider_id',
      type: 'id',
      required: false,
      about: { nl: 'Eigenaar of aanbieder', en: 'Owner or provider' },
    },
    {
      name: 'type_code',
      type: 'code',
      required: false,
      about: {
        nl: 'Soort voorziening, met de code van het register',
        en: 'Kind of provision, with the code of the register',
      },
    },
    {
      name: 'components',
      type: 'codes',
      required: false,
      about: { nl: 'Onderdelen, met puntkomma', en: 'Components, separated by semicolons' },
    },
    {
      name: 'mechanism',
      type: 'codes',
      required: false,
      codeList: 'MECHANISM',
      about: {
        nl: 'Hoe de interventie zou werken, met puntkomma',
        en: 'How the intervention should work, separated by semicolons',
      },
    },
    {
      name: 'target_group',
      type: 'codes',
      required: false,
      about: { nl: 'Voor wie, met puntkomma', en: 'For whom, separated by semicolons' },
    },
    {
      name: 'evidence_level',
      type: 'integer',
      required: false,
      unit: '0–5',
      range: [0, 5],
      about: { nl: 'Niveau van bewijs tot nu toe', en: 'Level of evidence so far' },
    },
    {
      name: 'erkenning',
      type: 'code',
      required: false,
      codeList: 'ERK',
      about: { nl: 'Erkenning', en: 'Recognition' },
    },
    {
      name: 'last_test_date',
      type: 'day',
      required: false,
      about: { nl: 'Laatste keer getoetst', en: 'Last time it was tested' },
    },
    {
      name: 'preregistered',
      type: 'boolean',
      required: false,
      about: { nl: 'Of de toets vooraf was vastgelegd', en: 'Whether the test was registered beforehand' },
    },
    {
      name: 'data_shared',
      type: 'boolean',
      required: false,
      about: { nl: 'Of de gegevens gedeeld zijn', en: 'Whether the data are shared' },
    },
    {
      name: 'test_status',
      type: 'code',
      required: false,
      codeList: 'TEST_STATUS',
      about: { nl: 'Stand van de toetsing', en: 'State of testing' },
    },
  ],
} as const satisfies TableSchema
