import type { CodeList } from '../code-list.ts'

/** Registered limits to work. */
export const workCapacityCodes = {
  id: 'WCS',
  version: '1',
  label: { nl: 'arbeidsvermogen', en: 'work capacity status' },
  codes: {
    none: { nl: 'geen', en: 'none' },
    doelgroepregister: { nl: 'doelgroepregister (banenafspraak)', en: 'target group register, NL' },
    'advies-beschut-werk': { nl: 'advies beschut werk', en: 'advice sheltered work, NL' },
    Wsw: { nl: 'Wsw', en: 'sheltered work, NL' },
    'WIA-<35': { nl: 'minder dan 35 procent arbeidsongeschikt', en: 'less than 35 per cent disabled, NL' },
    WGA: { nl: 'WGA', en: 'WGA, NL' },
    IVA: { nl: 'IVA', en: 'IVA, NL' },
    Wajong: { nl: 'Wajong', en: 'Wajong, NL' },
    'indicering-maatwerk': { nl: 'indicering maatwerk', en: 'tailored work indication, BE' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
