import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one professional, in one month or throughout. */
export const professionals = {
  name: 'professionals',
  label: { nl: 'professionals', en: 'professionals' },
  grain: { nl: 'één professional in één maand', en: 'one professional in one month' },
  key: ['professional_id', 'month'],
  time: 'month',
  columns: [
    {
      name: 'professional_id',
      type: 'id',
      required: true,
      about: { nl: 'Pseudoniem van de professional', en: 'Pseudonym of the professional' },
    },
    {
      name: 'month',
      type: 'day',
      required: false,
      about: {
        nl: 'Eerste dag van de maand; leeg als het altijd geldt',
        en: 'First day of the month; empty when it holds throughout',
      },
    },
    {
      name: 'institution_id',
      type: 'id',
      required: false,
      about: { nl: 'Kenmerk van de instelling', en: 'Id of the institution' },
    },
    { name: 'role', type: 'code', required: false, codeList: 'ROLE', about: { nl: 'Functie', en: 'Role' } },
    {
      name: 'caseload',
      type: 'integer',
      required: false,
      range: [0, 2000],
      about: { nl: 'Aantal cliënten tegelijk', en: 'Clients at the same time' },
    },
    {
      name: 'fte',
      type: 'number',
      required: false,
      unit: 'FTE',
      range: [0, 1.5],
      about: { nl: 'Aanstelling', en: 'Size of the appointment' },
    },
    {
      name: 'trained_in',
      type: 'codes',
      required: false,
      about: {
        nl: 'Aanpakken waarin de professional is geschoold',
        en: 'Programmes in which the professional was trained',
      },
    },
  ],
} as const satisfies TableSchema
