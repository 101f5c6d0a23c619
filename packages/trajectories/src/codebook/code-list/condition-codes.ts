import type { CodeList } from '../code-list.ts'

/** What someone says a job must meet. */
export const conditionCodes = {
  id: 'COND',
  version: '1',
  label: { nl: 'voorwaarden bij een baan', en: 'conditions of a job' },
  codes: {
    hours: { nl: 'aantal uren', en: 'number of hours' },
    times: { nl: 'werktijden', en: 'times of work' },
    travel: { nl: 'reistijd', en: 'travel time' },
    contract: { nl: 'soort contract', en: 'kind of contract' },
    tasks: { nl: 'soort taken', en: 'kind of tasks' },
    physical: { nl: 'lichamelijke belasting', en: 'physical load' },
    childcare: { nl: 'te combineren met zorg voor kinderen', en: 'fits with care for children' },
  },
} as const satisfies CodeList
