import type { CodeList } from '../code-list.ts'

/** How people came into their arm; it decides which claims are allowed. */
export const assignmentCodes = {
  id: 'ASSIGN',
  version: '1',
  label: { nl: 'hoe mensen in hun groep kwamen', en: 'how people came into their group' },
  codes: {
    'individual-random': { nl: 'loting per persoon', en: 'drawn by lot, person by person' },
    'cluster-random': { nl: 'loting per groep of vestiging', en: 'drawn by lot, by group or office' },
    'waitlist-random': { nl: 'loting om wie eerst mag', en: 'drawn by lot who goes first' },
    'stepped-wedge': {
      nl: 'vestigingen stappen op een gelote volgorde in',
      en: 'offices join in an order drawn by lot',
    },
    encouragement: { nl: 'loting om wie wordt uitgenodigd', en: 'drawn by lot who is invited' },
    cutoff: { nl: 'boven of onder een grens op een score', en: 'above or below a limit on a score' },
    'caseworker-as-if-random': {
      nl: 'toegewezen aan een begeleider alsof het loting was',
      en: 'assigned to a caseworker as if by lot',
    },
    'supply-shock': { nl: 'plaatsen kwamen onverwacht vrij of vielen weg', en: 'places came or went unexpectedly' },
    matched: { nl: 'vergeleken met gelijkende mensen', en: 'compared with similar people' },
    did: { nl: 'verandering vergeleken met verandering elders', en: 'change compared with change elsewhere' },
    its: { nl: 'reeks in de tijd met een knik', en: 'a series over time with a break' },
    'before-after': { nl: 'voor en na bij dezelfde mensen', en: 'before and after in the same people' },
    'single-group': { nl: 'één groep, geen vergelijking', en: 'one group, no comparison' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
