import type { CodeList } from '../code-list.ts'

/** Kind of organisation. */
export const sectorCodes = {
  id: 'SECTOR',
  version: '1',
  label: { nl: 'soort organisatie', en: 'kind of organisation' },
  codes: {
    private: { nl: 'particulier', en: 'private' },
    public: { nl: 'publiek', en: 'public' },
    'social-economy': { nl: 'sociale economie', en: 'social economy' },
  },
} as const satisfies CodeList
