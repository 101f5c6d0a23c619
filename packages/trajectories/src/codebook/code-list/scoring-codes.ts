import type { CodeList } from '../code-list.ts'

/** How answers on items become one score. */
export const scoringCodes = {
  id: 'SCORING',
  version: '1',
  label: { nl: 'hoe items een score worden', en: 'how items become a score' },
  codes: {
    mean: { nl: 'gemiddelde', en: 'mean' },
    sum: { nl: 'som', en: 'sum' },
    rescale: { nl: 'omgezet naar een andere schaal', en: 'rescaled' },
    top: { nl: 'aandeel hoogste antwoorden', en: 'share of highest answers' },
  },
} as const satisfies CodeList
