import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one institution of the chain. */
export const institutions = {
  name: 'institutions',
  label: { nl: 'instellingen', en: 'institutions' },
  grain: { nl: 'één instelling', en: 'one institution' },
  key: ['institution_id'],
  columns: [
    {
      name: 'institution_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de instelling', en: 'Id of the institution' },
    },
    {
      name: 'type',
      type: 'code',
      required: false,
      codeList: 'INSTITUTION',
      about: { nl: 'Soort instelling', en: 'Kind of institution' },
    },
    { name: 'region_code', type: 'id', required: false, about: { nl: 'Regio', en: 'Region' } },
    {
      name: 'size_class',
      type: 'id',
      required: false,
      about: { nl: 'Grootteklasse naar inwoners', en: 'Size class by inhabitants' },
    },
  ],
} as const satisfies TableSchema
