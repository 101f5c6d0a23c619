import type { PersonRows } from '@doorstroom/trajectories'
import { drawnEnrolment } from './drawn-rows.ts'

/**
 * Completes a person that is drawn in a few rows: nothing is known of what is not given, time zero is day 0, and
 * without `observationEnd` not a single day was seen.
 *
 * @example
 * completePerson({ observationEnd: 364 }).jobs // []
 */
export function completePerson(given: Partial<PersonRows>): PersonRows {
  const timeZero = given.timeZero ?? 0
  const observationEnd = given.observationEnd ?? timeZero
  return {
    timeZero,
    observationEnd,
    enrolment: drawnEnrolment({ assignmentDate: timeZero, observationEnd }),
    otherEnrolments: [],
    person: null,
    intake: null,
    spells: [],
    jobs: [],
    measurements: [],
    searchWeeks: [],
    searchActivities: [],
    searchEvents: [],
    contacts: [],
    phases: [],
    agreements: [],
    goals: [],
    placements: [],
    costs: [],
    harms: [],
    handovers: [],
    ...given,
  }
}
