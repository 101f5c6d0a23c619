import type { CodeList } from '../code-list.ts'

/** Kind of institution. */
export const institutionCodes = {
  id: 'INSTITUTION',
  version: '1',
  label: { nl: 'soort instelling', en: 'kind of institution' },
  codes: {
    gemeente: { nl: 'gemeente', en: 'municipality' },
    uwv: { nl: 'UWV', en: 'national benefit agency, NL' },
    ocmw: { nl: 'OCMW', en: 'public centre for social welfare, BE' },
    vdab: { nl: 'VDAB', en: 'employment service, BE' },
    gtb: { nl: 'GTB', en: 'service for people with a work limitation, BE' },
    'sw-bedrijf': { nl: 'sociaal werkbedrijf', en: 'sheltered work company' },
    're-integratiebedrijf': { nl: 're-integratiebedrijf', en: 're-integration firm' },
    arbodienst: { nl: 'arbodienst', en: 'occupational health service' },
  },
} as const satisfies CodeList
