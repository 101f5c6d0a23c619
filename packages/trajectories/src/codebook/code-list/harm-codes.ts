import type { CodeList } from '../code-list.ts'

/** Harmful event. */
export const harmCodes = {
  id: 'HARM',
  version: '1',
  label: { nl: 'schadelijke gebeurtenis', en: 'harmful event' },
  codes: {
    warning: { nl: 'waarschuwing', en: 'warning' },
    maatregel: { nl: 'maatregel', en: 'benefit reduction' },
    boete: { nl: 'boete', en: 'fine' },
    'exit-without-work': { nl: 'uit de uitkering zonder werk', en: 'off benefit without work' },
    'income-drop': { nl: 'inkomensval', en: 'drop in income' },
    debt: { nl: 'schuld', en: 'debt' },
    complaint: { nl: 'klacht', en: 'complaint' },
    conflict: { nl: 'conflict', en: 'conflict' },
    accident: { nl: 'ongeval', en: 'accident' },
    'mental-deterioration': { nl: 'psychisch slechter', en: 'mental health worse' },
    disrespect: { nl: 'respectloos behandeld', en: 'treated without respect' },
    displacement: { nl: 'betaalde baan verdrongen', en: 'paid job displaced' },
  },
} as const satisfies CodeList
