import { describe, expect, it } from 'vitest'
import { contractHoursZero } from '../../../packages/trajectories/src/check/contract-hours-zero.ts'
import { placesOf } from './places-of.ts'

describe('a contract of zero hours', () => {
  it('is named unless the work is on call, by an agency or of one’s own', () => {
    const files = {
      'jobs.csv':
        'job_id,person_id,begin,hours_contract,contract_type\nj1,A,2024-01-01,0,1\nj2,A,2024-01-01,0,7\nj3,A,2024-01-01,0,\nj4,A,2024-01-01,,1\nj5,A,2024-01-01,24,1\n',
    }
    expect(placesOf(contractHoursZero, files)).toEqual([
      ['jobs.csv', 2, 'hours_contract'],
      ['jobs.csv', 4, 'hours_contract'],
    ])
  })
})
