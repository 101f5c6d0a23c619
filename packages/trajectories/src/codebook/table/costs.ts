import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one cost line of an enrolment. */
export const costs = {
  name: 'costs',
  label: { nl: 'kosten', en: 'costs' },
  grain: { nl: 'één kostenregel', en: 'one cost line' },
  key: ['cost_id'],
  time: 'date',
  columns: [
    { name: 'cost_id', type: 'id', required: true, about: { nl: 'Kenmerk van de regel', en: 'Id of the line' } },
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      references: 'enrolments.enrolment_id',
      about: { nl: 'Kenmerk van het traject', en: 'Id of the enrolment' },
    },
    {
      name: 'category',
      type: 'code',
      required: false,
      codeList: 'COST',
      about: { nl: 'Soort kosten', en: 'Kind of cost' },
    },
    {
      name: 'amount_eur',
      type: 'number',
      required: false,
      unit: '€',
      range: [-10_000_000, 10_000_000],
      about: { nl: 'Bedrag; negatief is een teruggave', en: 'Amount; negative is money back' },
    },
    { name: 'date', type: 'day', required: false, about: { nl: 'Dag waarop de kosten vielen', en: 'Day of the cost' } },
    {
      name: 'price_year',
      type: 'integer',
      required: false,
      range: [1980, 2100],
      about: { nl: 'Jaar van het prijspeil', en: 'Year of the price level' },
    },
  ],
} as const satisfies TableSchema
