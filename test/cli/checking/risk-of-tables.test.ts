import { describe, expect, it } from 'vitest'
import { riskOfTables } from '../../../packages/cli/src/checking/risk-of-tables.ts'
import { tablesFromCsv } from '../../trajectories/tables-from-csv.ts'

const { tables } = tablesFromCsv({
  'persons.csv':
    'person_id,sex,birth_year,work_capacity_status\nA,1,1980,none\nB,1,1981,none\nC,1,1982,none\nD,2,1982,none\nE,2,1950,none\n',
  'enrolments.csv': `enrolment_id,person_id,assignment_date,observation_end\n${['A', 'B', 'C', 'D', 'E']
    .map((id) => `e${id},${id},2024-02-01,2025-01-01\n`)
    .join('')}`,
  'spells.csv':
    'person_id,channel,state,begin,end\nA,benefit,PW,2024-01-01,2024-03-01\nB,benefit,PW,2024-01-15,2024-03-01\nC,benefit,WW,2024-01-01,\n',
})

describe('the risk report of tables', () => {
  it('holds people together by sex, age band and quarter: three are alike, two are alone', () => {
    const report = riskOfTables(tables, 'en')
    expect(report).toMatchObject({
      persons: 5,
      quasiIdentifiers: ['sex', 'age in bands of 5 years', 'quarter of the start'],
      classes: { smallest: 1, shareBelowFive: 1 },
    })
    expect(report?.special.map(({ column }) => column)).toEqual(['work_capacity_status'])
    expect(report?.trajectories).not.toBeNull()
  })

  it('is none without people', () => {
    expect(riskOfTables(new Map(), 'en')).toBeNull()
  })
})
