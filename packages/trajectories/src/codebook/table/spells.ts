import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one person, one channel, one spell from begin up to, not including, end. */
export const spells = {
  name: 'spells',
  label: { nl: 'toestandsperioden', en: 'spells' },
  grain: {
    nl: 'één persoon, één spoor, één periode van begin tot (niet tot en met) einde',
    en: 'one person, one channel, one spell from begin up to, not including, end',
  },
  key: ['spell_id'],
  time: 'begin',
  columns: [
    { name: 'spell_id', type: 'id', required: false, about: { nl: 'Kenmerk van de periode', en: 'Id of the spell' } },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    {
      name: 'channel',
      type: 'code',
      required: true,
      codeList: 'CHANNEL',
      about: {
        nl: 'Welke kant van het leven: werk, uitkering, opleiding ...',
        en: 'Which side of life: labour, benefit, education ...',
      },
    },
    {
      name: 'state',
      type: 'code',
      required: true,
      codeList: 'STATE',
      codeListBy: { column: 'channel', lists: { benefit: 'REGIME' } },
      ownStates: true,
      about: { nl: 'Toestand; bij een uitkering de regeling', en: 'State; for a benefit the scheme' },
    },
    { name: 'begin', type: 'day', required: true, about: { nl: 'Eerste dag', en: 'First day' } },
    {
      name: 'end',
      type: 'day',
      required: false,
      openEnd: true,
      about: { nl: 'Dag na de laatste dag; leeg zolang het duurt', en: 'Day after the last day; empty while it lasts' },
    },
    {
      name: 'end_reason',
      type: 'code',
      required: false,
      codeList: 'END_REASON',
      about: {
        nl: 'Waarom de periode eindigde, zoals toen geregistreerd',
        en: 'Why the spell ended, as registered at the time',
      },
    },
    {
      name: 'hours_week',
      type: 'number',
      required: false,
      unit: 'h/week',
      range: [0, 168],
      about: { nl: 'Uren per week', en: 'Hours a week' },
    },
    {
      name: 'amount_month',
      type: 'number',
      required: false,
      unit: '€/month',
      range: [-1_000_000, 1_000_000],
      about: { nl: 'Bedrag per maand', en: 'Amount a month' },
    },
    {
      name: 'voluntary',
      type: 'boolean',
      required: false,
      about: { nl: 'Of het eigen keuze was; nee is opgelegd', en: "Whether it was one's own choice; no means imposed" },
    },
    {
      name: 'job_id',
      type: 'id',
      required: false,
      references: 'jobs.job_id',
      about: { nl: 'Baan waar de periode bij hoort', en: 'Job the spell belongs to' },
    },
    {
      name: 'source',
      type: 'code',
      required: false,
      codeList: 'SOURCE',
      about: { nl: 'Waar het gegeven vandaan komt', en: 'Where the record comes from' },
    },
  ],
} as const satisfies TableSchema
