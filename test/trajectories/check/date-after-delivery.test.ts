import { dayOf } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { dateAfterDelivery } from '../../../packages/trajectories/src/check/date-after-delivery.ts'
import { tablesFromCsv } from '../tables-from-csv.ts'
import { placesOf } from './places-of.ts'

const files = {
  'enrolments.csv':
    'enrolment_id,person_id,assignment_date,start_date,observation_end\ne1,A,2024-01-01,2024-02-01,2024-07-01\ne2,B,2024-01-01,2042-02-01,2024-07-01\n',
  'jobs.csv': 'job_id,person_id,begin,end\nj1,A,2024-06-01,2030-01-01\nj2,A,2024-09-01,\n',
}

describe('a date in the future', () => {
  it('lies after every end of observation when nothing was declared; a last day may lie ahead', () => {
    expect(placesOf(dateAfterDelivery, files)).toEqual([['enrolments.csv', 3, 'start_date']])
  })

  it('lies after the declared day of the data', () => {
    const { tables } = tablesFromCsv(files)
    const found = [...dateAfterDelivery.findings(tables, { dataDate: dayOf(2024, 8, 1) })]
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [3, 'start_date'],
      [3, 'begin'],
    ])
    expect([...dateAfterDelivery.findings(tables, { dataDate: dayOf(2050, 1, 1) })]).toEqual([])
  })
})
