import type { CodeList } from '../code-list.ts'

/** Why someone left the intervention. */
export const enrolmentEndCodes = {
  id: 'ENDR',
  version: '1',
  label: { nl: 'reden van het einde van een traject', en: 'reason an enrolment ended' },
  codes: {
    completed: { nl: 'afgerond', en: 'completed' },
    job: { nl: 'werk gevonden', en: 'found work' },
    illness: { nl: 'ziekte', en: 'illness' },
    moved: { nl: 'verhuisd', en: 'moved' },
    'dropout-client': { nl: 'zelf gestopt', en: 'stopped by the client' },
    'ended-by-provider': { nl: 'gestopt door de aanbieder', en: 'ended by the provider' },
    sanction: { nl: 'maatregel', en: 'sanction' },
    'other-benefit': { nl: 'andere uitkering', en: 'other benefit' },
    capacity: { nl: 'geen plaats meer', en: 'no place left' },
    other: { nl: 'anders', en: 'other' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
