import type { CodeList } from '../code-list.ts'

/** How the contact went. */
export const contactModeCodes = {
  id: 'CONTACTMODE',
  version: '1',
  label: { nl: 'hoe het contact ging', en: 'how the contact went' },
  codes: {
    office: { nl: 'op kantoor', en: 'at the office' },
    home: { nl: 'thuis bij de cliënt', en: 'at the home of the client' },
    workplace: { nl: 'op de werkplek', en: 'at the workplace' },
    phone: { nl: 'telefoon', en: 'telephone' },
    video: { nl: 'beeldbellen', en: 'video call' },
    chat: { nl: 'berichten', en: 'messages' },
    letter: { nl: 'brief', en: 'letter' },
  },
} as const satisfies CodeList
