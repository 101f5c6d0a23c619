import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one employer. */
export const employers = {
  name: 'employers',
  label: { nl: 'werkgevers', en: 'employers' },
  grain: { nl: 'één werkgever', en: 'one employer' },
  key: ['employer_id'],
  columns: [
    {
      name: 'employer_id',
      type: 'id',
      required: true,
      about: { nl: 'Pseudoniem van de werkgever', en: 'Pseudonym of the employer' },
    },
    {
      name: 'sbi',
      type: 'id',
      required: false,
      about: { nl: 'Bedrijfstak, twee cijfers', en: 'Industry, two digits' },
    },
    {
      name: 'size_class',
      type: 'code',
      required: false,
      codeList: 'EMPSIZE',
      about: { nl: 'Aantal werknemers', en: 'Number of employees' },
    },
    {
      name: 'sector_type',
      type: 'code',
      required: false,
      codeList: 'SECTOR',
      about: { nl: 'Soort werkgever', en: 'Kind of employer' },
    },
  ],
} as const satisfies TableSchema
