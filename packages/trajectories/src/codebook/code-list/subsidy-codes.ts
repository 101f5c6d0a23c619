import type { CodeList } from '../code-list.ts'

/** Support that an employer gets for a job. */
export const subsidyCodes = {
  id: 'SUBSIDY',
  version: '1',
  label: { nl: 'loonsubsidie of regeling', en: 'wage subsidy or scheme' },
  codes: {
    'LKS-PW': { nl: 'loonkostensubsidie Participatiewet', en: 'wage cost subsidy, NL' },
    'LKS-FORF': { nl: 'forfaitaire loonkostensubsidie', en: 'flat wage cost subsidy, NL' },
    'LKS-TIJD': { nl: 'tijdelijke loonkostensubsidie', en: 'temporary wage cost subsidy, NL' },
    LOONDISP: { nl: 'loondispensatie', en: 'wage dispensation, NL' },
    LKV: { nl: 'loonkostenvoordeel', en: 'wage cost advantage, NL' },
    LIV: { nl: 'lage-inkomensvoordeel', en: 'low income advantage, NL' },
    BESCHUT: { nl: 'beschut werk', en: 'sheltered work, NL' },
    WSW: { nl: 'Wsw', en: 'sheltered work before 2015, NL' },
    ART60: { nl: 'artikel 60', en: 'article 60, BE' },
    IBO: { nl: 'individuele beroepsopleiding', en: 'individual training at work, BE' },
    VOP: { nl: 'Vlaamse ondersteuningspremie', en: 'Flemish support premium, BE' },
    MAATWERK: { nl: 'maatwerk', en: 'tailored work, BE' },
    NONE: { nl: 'geen subsidie', en: 'no subsidy' },
  },
} as const satisfies CodeList
