import { describe, expect, it } from 'vitest'
import { enrolmentDateOrder } from '../../../packages/trajectories/src/check/enrolment-date-order.ts'
import { placesOf } from './places-of.ts'

const enrolments = (...rows: string[]) => ({
  'enrolments.csv': `enrolment_id,person_id,assignment_date,start_date,end_date,observation_end\n${rows.join('\n')}\n`,
})

describe('the dates of an enrolment', () => {
  it('may all fall on one day, and start and end may be unknown', () => {
    const files = enrolments('e1,A,2024-01-01,2024-01-01,2024-01-01,2024-01-01', 'e2,B,2024-01-01,,,2024-07-01')
    expect(placesOf(enrolmentDateOrder, files)).toEqual([])
  })

  it.each([
    ['start before assignment', 'e,A,2024-02-01,2024-01-31,,2025-01-01', 'start_date'],
    ['end before start', 'e,A,2024-01-01,2024-02-01,2024-01-31,2025-01-01', 'end_date'],
    ['end before assignment', 'e,A,2024-02-01,,2024-01-31,2025-01-01', 'end_date'],
    ['observation that ends before assignment', 'e,A,2024-02-01,,,2024-01-31', 'observation_end'],
  ])('are refused with %s', (_, row, column) => {
    expect(placesOf(enrolmentDateOrder, enrolments(row))).toEqual([['enrolments.csv', 2, column]])
  })
})
