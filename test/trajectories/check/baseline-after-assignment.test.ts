import { describe, expect, it } from 'vitest'
import { baselineAfterAssignment } from '../../../packages/trajectories/src/check/baseline-after-assignment.ts'
import { placesOf } from './places-of.ts'

const enrolments =
  'enrolment_id,person_id,assignment_date,observation_end\ne1,A,2024-01-10,2025-01-01\ne2,A,2024-06-10,2025-01-01\n'

describe('a baseline after assignment', () => {
  it('is a wave 0 dated later than the enrolment it is filed under; the day itself is in time', () => {
    const measurements =
      'measurement_id,person_id,enrolment_id,instrument_id,wave,measured_at\nm1,A,e1,i,0,2024-01-10\nm2,A,e1,i,0,2024-01-11\nm3,A,e1,i,1,2024-03-01\nm4,A,e2,i,0,2024-03-01\nm5,A,e1,i,0,\n'
    const files = { 'enrolments.csv': enrolments, 'measurements.csv': measurements }
    expect(placesOf(baselineAfterAssignment, files)).toEqual([['measurements.csv', 3, 'measured_at']])
  })

  it('is judged by the last enrolment of the person where none is named, intakes too', () => {
    const intakes = 'intake_id,person_id,intake_date\ni1,A,2024-06-10\ni2,A,2024-06-11\ni3,C,2030-01-01\n'
    const files = { 'enrolments.csv': enrolments, 'intakes.csv': intakes }
    expect(placesOf(baselineAfterAssignment, files)).toEqual([['intakes.csv', 3, 'intake_date']])
  })
})
