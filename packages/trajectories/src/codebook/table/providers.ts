import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one provider of trajectories; a pseudonym in what is published. */
export const providers = {
  name: 'providers',
  label: { nl: 'aanbieders', en: 'providers' },
  grain: { nl: 'één aanbieder', en: 'one provider' },
  key: ['provider_id'],
  columns: [
    {
      name: 'provider_id',
      type: 'id',
      required: true,
      about: { nl: 'Pseudoniem van de aanbieder', en: 'Pseudonym of the provider' },
    },
    {
      name: 'type',
      type: 'code',
      required: false,
      codeList: 'SECTOR',
      about: { nl: 'Soort aanbieder', en: 'Kind of provider' },
    },
    {
      name: 'data_shared',
      type: 'boolean',
      required: false,
      about: { nl: 'Deelt de aanbieder zijn gegevens', en: 'Whether the provider shares its data' },
    },
  ],
} as const satisfies TableSchema
