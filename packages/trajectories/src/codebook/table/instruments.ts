import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one questionnaire in one version and language. */
export const instruments = {
  name: 'instruments',
  label: { nl: 'meetinstrumenten', en: 'instruments' },
  grain: { nl: 'één vragenlijst in één versie en taal', en: 'one questionnaire in one version and language' },
  key: ['instrument_id'],
  columns: [
    {
      name: 'instrument_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de vragenlijst, met versie', en: 'Id of the questionnaire, with its version' },
    },
    {
      name: 'n_items',
      type: 'integer',
      required: true,
      unit: 'n',
      range: [1, 1000],
      about: { nl: 'Aantal vragen', en: 'Number of items' },
    },
    {
      name: 'item_min',
      type: 'number',
      required: true,
      about: { nl: 'Laagste antwoord op een vraag', en: 'Lowest answer on an item' },
    },
    {
      name: 'item_max',
      type: 'number',
      required: true,
      about: { nl: 'Hoogste antwoord op een vraag', en: 'Highest answer on an item' },
    },
    {
      name: 'scoring',
      type: 'code',
      required: true,
      codeList: 'SCORING',
      about: { nl: 'Hoe antwoorden een score worden', en: 'How answers become a score' },
    },
    {
      name: 'reverse_items',
      type: 'codes',
      required: false,
      about: {
        nl: 'Nummers van omgekeerd gestelde vragen, met puntkomma',
        en: 'Numbers of reversed items, separated by semicolons',
      },
    },
    {
      name: 'direction',
      type: 'code',
      required: false,
      codeList: 'DIRECTION',
      about: { nl: 'Welke kant van de schaal gunstig is', en: 'Which way of the scale is good' },
    },
    {
      name: 'min_answered',
      type: 'integer',
      required: false,
      unit: 'n',
      range: [0, 1000],
      about: { nl: 'Hoeveel vragen minstens beantwoord moeten zijn', en: 'How many items must be answered at least' },
    },
    {
      name: 'reliability_ref',
      type: 'number',
      required: false,
      range: [0, 1],
      about: { nl: 'Betrouwbaarheid uit de literatuur', en: 'Reliability from the literature' },
    },
    {
      name: 'sd_ref',
      type: 'number',
      required: false,
      range: [0, 1_000_000],
      about: { nl: 'Standaardafwijking uit de literatuur', en: 'Standard deviation from the literature' },
    },
    {
      name: 'licence',
      type: 'id',
      required: false,
      about: {
        nl: 'Onder welke voorwaarde de lijst gebruikt mag worden',
        en: 'Under which terms the questionnaire may be used',
      },
    },
  ],
} as const satisfies TableSchema
