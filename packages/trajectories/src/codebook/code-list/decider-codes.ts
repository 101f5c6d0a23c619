import type { CodeList } from '../code-list.ts'

/** Who decided whether someone could take part. */
export const deciderCodes = {
  id: 'DECIDER',
  version: '1',
  label: { nl: 'wie besliste', en: 'who decided' },
  codes: {
    PROF: { nl: 'begeleider', en: 'professional' },
    SELF: { nl: 'de persoon zelf', en: 'the person' },
    RULE: { nl: 'vaste regel', en: 'fixed rule' },
    DOCTOR: { nl: 'arts', en: 'doctor' },
    ALGO: { nl: 'rekenmodel', en: 'algorithm' },
  },
} as const satisfies CodeList
