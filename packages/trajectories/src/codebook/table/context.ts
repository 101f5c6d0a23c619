import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one region in one month. */
export const context = {
  name: 'context',
  label: { nl: 'context', en: 'context' },
  grain: { nl: 'één gebied in één maand', en: 'one region in one month' },
  key: ['region_code', 'month'],
  columns: [
    {
      name: 'region_code',
      type: 'code',
      required: true,
      about: { nl: 'Code van de gemeente of het gebied', en: 'Code of the municipality or region' },
    },
    {
      name: 'month',
      type: 'day',
      required: true,
      about: { nl: 'Eerste dag van de maand', en: 'First day of the month' },
    },
    {
      name: 'vacancies',
      type: 'number',
      required: false,
      unit: 'n',
      range: [0, 10_000_000],
      about: { nl: 'Openstaande vacatures in het gebied', en: 'Open vacancies in the region' },
    },
    {
      name: 'unemployed',
      type: 'number',
      required: false,
      unit: 'n',
      range: [0, 100_000_000],
      about: {
        nl: 'Mensen zonder werk die werk zoeken, in het gebied',
        en: 'People without work who look for it, in the region',
      },
    },
    {
      name: 'stock_eligible',
      type: 'integer',
      required: false,
      unit: 'persons',
      range: [0, 100_000_000],
      about: {
        nl: 'Mensen die voor de interventie in aanmerking komen',
        en: 'People who qualify for the intervention',
      },
    },
    {
      name: 'capacity_slots',
      type: 'integer',
      required: false,
      unit: 'places',
      range: [0, 10_000_000],
      about: { nl: 'Plaatsen voor beschut of aangepast werk', en: 'Places for sheltered or adapted work' },
    },
    {
      name: 'price_index',
      type: 'number',
      required: false,
      range: [0, 1_000_000],
      about: { nl: 'Prijs- of loonindex van die maand', en: 'Price or wage index of that month' },
    },
    {
      name: 'wml_hour',
      type: 'number',
      required: false,
      unit: '€/hour',
      range: [0, 1000],
      about: { nl: 'Wettelijk minimumloon per uur', en: 'Statutory minimum wage per hour' },
    },
  ],
} as const satisfies TableSchema
