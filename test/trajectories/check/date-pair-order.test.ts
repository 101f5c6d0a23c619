import { describe, expect, it } from 'vitest'
import { datePairOrder } from '../../../packages/trajectories/src/check/date-pair-order.ts'
import { placesOf } from './places-of.ts'

describe('two dates of one row', () => {
  it('are in order in phases, subsidies and handovers; one of them may be empty', () => {
    const files = {
      'phases.csv':
        'enrolment_id,phase,begin,end\ne1,1,2024-02-01,2024-01-31\ne1,2,2024-02-01,2024-02-01\ne1,3,2024-02-01,\n',
      'jobs.csv':
        'job_id,person_id,begin,subsidy_begin,subsidy_end\nj1,A,2024-01-01,2024-03-01,2024-02-01\nj2,A,2024-01-01,,2024-02-01\n',
      'handovers.csv':
        'handover_id,person_id,from_institution,to_institution,sent_date,accepted_date\nh1,A,i1,i2,2024-03-02,2024-03-01\n',
    }
    expect(placesOf(datePairOrder, files)).toEqual([
      ['phases.csv', 2, 'end'],
      ['jobs.csv', 2, 'subsidy_end'],
      ['handovers.csv', 2, 'accepted_date'],
    ])
  })
})
