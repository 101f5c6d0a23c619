import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one person. */
export const persons = {
  name: 'persons',
  label: { nl: 'personen', en: 'persons' },
  grain: { nl: 'één persoon', en: 'one person' },
  key: ['person_id'],
  columns: [
    {
      name: 'person_id',
      type: 'id',
      required: true,
      about: {
        nl: 'Pseudoniem, gelijk binnen één levering; nooit een burgerservicenummer',
        en: 'Pseudonym, the same within one delivery; never a citizen number',
      },
    },
    {
      name: 'birth_year',
      type: 'integer',
      required: false,
      unit: 'year',
      range: [1900, 2100],
      about: { nl: 'Geboortejaar; nooit de volle datum', en: 'Year of birth; never the full date' },
    },
    {
      name: 'sex',
      type: 'code',
      required: false,
      codeList: 'SEX',
      about: { nl: 'Geregistreerd geslacht', en: 'Registered sex' },
    },
    {
      name: 'education_isced',
      type: 'code',
      required: false,
      codeList: 'ISCED',
      about: { nl: 'Hoogste behaalde niveau', en: 'Highest level attained' },
    },
    {
      name: 'education_field',
      type: 'code',
      required: false,
      codeList: 'ISCED-F',
      about: { nl: 'Richting van de opleiding', en: 'Field of education' },
    },
    {
      name: 'education_foreign',
      type: 'boolean',
      required: false,
      about: {
        nl: 'Of het een buitenlands diploma is zonder waardering',
        en: 'Whether it is a foreign diploma that was not valued',
      },
    },
    {
      name: 'origin_group',
      type: 'code',
      required: false,
      codeList: 'ORIGIN',
      about: {
        nl: 'Herkomst in grove groepen; alleen waar de wet dat toelaat',
        en: 'Origin in broad groups; only where the law allows it',
      },
    },
    {
      name: 'household_type',
      type: 'code',
      required: false,
      about: { nl: 'Leefvorm, met de code van het register', en: 'Household, with the code of the register' },
    },
    {
      name: 'children_under_12',
      type: 'integer',
      required: false,
      unit: 'n',
      range: [0, 20],
      about: { nl: 'Kinderen jonger dan 12 in huis', en: 'Children under 12 at home' },
    },
    {
      name: 'language_level',
      type: 'code',
      required: false,
      codeList: 'CEFR',
      about: { nl: 'Niveau in de landstaal', en: 'Level in the language of the country' },
    },
    {
      name: 'work_capacity_status',
      type: 'code',
      required: false,
      codeList: 'WCS',
      about: { nl: 'Geregistreerde beperking voor werk', en: 'Registered limit to work' },
    },
    {
      name: 'disability_decision_date',
      type: 'day',
      required: false,
      about: { nl: 'Maand van het besluit over arbeidsongeschiktheid', en: 'Month of the decision on disability' },
    },
    {
      name: 'region_code',
      type: 'code',
      required: false,
      about: { nl: 'Code van de gemeente of het gebied', en: 'Code of the municipality or region' },
    },
    {
      name: 'country',
      type: 'code',
      required: false,
      codeList: 'COUNTRY',
      about: { nl: 'Land of gewest waarvan de regels gelden', en: 'Country or region whose rules apply' },
    },
  ],
} as const satisfies TableSchema
