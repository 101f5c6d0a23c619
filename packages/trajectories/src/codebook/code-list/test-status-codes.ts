import type { CodeList } from '../code-list.ts'

/** Whether an intervention has been tested. */
export const testStatusCodes = {
  id: 'TEST_STATUS',
  version: '1',
  label: { nl: 'stand van de toetsing', en: 'state of testing' },
  codes: {
    tested: { nl: 'getoetst', en: 'tested' },
    running: { nl: 'loopt', en: 'running' },
    planned: { nl: 'gepland', en: 'planned' },
    none: { nl: 'niet getoetst', en: 'not tested' },
    refused: { nl: 'toetsing geweigerd', en: 'testing refused' },
  },
} as const satisfies CodeList
