import { dayOf } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { observationAfterDelivery } from '../../../packages/trajectories/src/check/observation-after-delivery.ts'
import { tablesFromCsv } from '../tables-from-csv.ts'

const { tables } = tablesFromCsv({
  'enrolments.csv':
    'enrolment_id,person_id,assignment_date,observation_end\ne1,A,2024-01-01,2024-07-01\ne2,B,2024-01-01,2024-07-02\n',
})

describe('observation beyond the delivery', () => {
  it('is named when the study says until when its data are complete', () => {
    const found = [...observationAfterDelivery.findings(tables, { dataDate: dayOf(2024, 6, 30) })]
    expect(found.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['trajectories.observationAfterDelivery', 3, 'observation_end'],
    ])
  })

  it('is not asked where the study does not say', () => {
    expect([...observationAfterDelivery.findings(tables)]).toEqual([])
  })
})
