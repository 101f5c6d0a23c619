import type { TableSchema } from '../../table/table-schema.ts'

export const instruments = {
  name: 'instruments',
  label: { nl: 'meetinstrumenten', en: 'instruments' },
  grain: { nl: '', en: '' },
  key: ['instrument_id'],
  columns: [
    { name: 'instrument_id', type: 'id', required: true, about: { nl: '', en: '' } },
    { name: 'n_items', type: 'integer', required: true, unit: 'n', about: { nl: '', en: '' } },
    { name: 'item_min', type: 'number', required: true, about: { nl: '', en: '' } },
    { name: 'item_max', type: 'number', required: true, about: { nl: '', en: '' } },
    { name: 'scoring', type: 'code', required: true, about: { nl: '', en: '' } },
    { name: 'reverse_items', type: 'codes', required: false, about: { nl: '', en: '' } },
    { name: 'direction', type: 'code', required: false, about: { nl: '', en: '' } },
    { name: 'min_answered', type: 'integer', required: false, unit: 'n', about: { nl: '', en: '' } },
    { name: 'reliability_ref', type: 'number', required: false, about: { nl: '', en: '' } },
    { name: 'sd_ref', type: 'number', required: false, about: { nl: '', en: '' } },
    { name: 'licence', type: 'id', required: false, about: { nl: '', en: '' } },
  ],
} as const satisfies TableSchema
