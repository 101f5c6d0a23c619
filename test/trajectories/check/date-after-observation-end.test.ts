import { describe, expect, it } from 'vitest'
import { dateAfterObservationEnd } from '../../../packages/trajectories/src/check/date-after-observation-end.ts'
import { placesOf } from './places-of.ts'

describe('an event after the end of observation', () => {
  it('is named in any table of events', () => {
    const files = {
      'enrolments.csv': 'enrolment_id,person_id,assignment_date,observation_end\ne1,A,2024-01-01,2024-07-01\n',
      'jobs.csv': 'job_id,person_id,begin,end\nj1,A,2024-07-01,2030-01-01\nj2,A,2024-07-02,\n',
      'search_events.csv':
        'person_id,application_id,date,type\nA,a1,2042-03-01,application\nB,a2,2042-03-01,application\n',
    }
    expect(placesOf(dateAfterObservationEnd, files)).toEqual([
      ['jobs.csv', 3, 'begin'],
      ['search_events.csv', 2, 'date'],
    ])
  })
})
