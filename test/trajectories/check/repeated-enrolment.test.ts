import { describe, expect, it } from 'vitest'
import { repeatedEnrolment } from '../../../packages/trajectories/src/check/repeated-enrolment.ts'
import { placesOf } from './places-of.ts'

describe('a repeated enrolment', () => {
  it('is the second of one person in one intervention', () => {
    const files = {
      'enrolments.csv':
        'enrolment_id,person_id,intervention_id,assignment_date,observation_end\ne1,A,kompas,2024-01-01,2025-01-01\ne2,A,other,2024-01-01,2025-01-01\ne3,A,kompas,2024-06-01,2025-01-01\ne4,B,kompas,2024-01-01,2025-01-01\n',
    }
    expect(placesOf(repeatedEnrolment, files)).toEqual([['enrolments.csv', 4, 'person_id']])
  })
})
