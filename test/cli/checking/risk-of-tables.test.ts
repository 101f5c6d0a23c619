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

  it('counts trajectories with the work that stands in jobs, and no day of work twice', () => {
    const files = (spells: string, jobs: string) =>
      tablesFromCsv({
        'persons.csv': 'person_id\nA\nB\nC\nD\n',
        'spells.csv': `person_id,channel,state,begin,end\n${spells}`,
        'jobs.csv': `job_id,person_id,begin,end,contract_type\n${jobs}`,
      }).tables
    const benefit = (id: string) => `${id},benefit,PW,2023-01-01,2024-01-01\n`
    const job = (id: string, month: string, end = '') => `j${id}${month},${id},2024-${month}-01,${end},4\n`
    const alike = files(['A', 'B', 'C', 'D'].map(benefit).join(''), job('X', '03'))
    expect(riskOfTables(alike, 'en')?.trajectories).toMatchObject({ persons: 4, month: { unique: 0 } })
    const work = files(
      ['A', 'B', 'C'].map(benefit).join(''),
      job('A', '03') + job('B', '03') + job('C', '07') + job('D', '03'),
    )
    expect(riskOfTables(work, 'en')?.trajectories).toMatchObject({ persons: 4, month: { unique: 0.5 } })
    const spell = (id: string, end = '') => `${id},labour,WT,2024-03-01,${end}\n`
    const same = files(
      spell('A') + spell('B', '2024-05-01') + spell('C'),
      job('A', '03') + job('B', '05') + job('D', '03'),
    )
    expect(riskOfTables(same, 'en')?.trajectories).toMatchObject({ persons: 4, month: { unique: 0 } })
  })

  it('is none without people', () => {
    expect(riskOfTables(new Map(), 'en')).toBeNull()
  })
})
