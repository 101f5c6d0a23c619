import type { CodeList } from '../code-list.ts'

/** Who the contact was with. */
export const contactTargetCodes = {
  id: 'TARGET',
  version: '1',
  label: { nl: 'met wie het contact was', en: 'who the contact was with' },
  codes: {
    client: { nl: 'cliënt', en: 'client' },
    employer: { nl: 'werkgever', en: 'employer' },
    colleague: { nl: 'collega op de werkvloer', en: 'colleague at work' },
    institution: { nl: 'andere instelling', en: 'other institution' },
    family: { nl: 'familie', en: 'family' },
    school: { nl: 'school', en: 'school' },
  },
} as const satisfies CodeList
