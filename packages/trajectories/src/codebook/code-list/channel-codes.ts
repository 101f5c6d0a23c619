import type { CodeList } from '../code-list.ts'

/** Parallel sides of a life; spells of different channels may overlap, spells within one may not. */
export const channelCodes = {
  id: 'CHANNEL',
  version: '1',
  label: { nl: 'spoor', en: 'channel' },
  codes: {
    labour: { nl: 'werk', en: 'labour' },
    benefit: { nl: 'uitkering', en: 'benefit' },
    education: { nl: 'opleiding', en: 'education' },
    programme: { nl: 'traject', en: 'programme' },
    unpaid: { nl: 'onbetaald werk', en: 'unpaid work' },
    care: { nl: 'zorg', en: 'care' },
    residence: { nl: 'verblijf', en: 'residence' },
  },
} as const satisfies CodeList
