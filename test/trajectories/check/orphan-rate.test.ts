import { describe, expect, it } from 'vitest'
import { orphanRate } from '../../../packages/trajectories/src/check/orphan-rate.ts'
import { tablesFromCsv } from '../tables-from-csv.ts'

const found = (jobs: string) => {
  const { tables } = tablesFromCsv({
    'persons.csv': 'person_id\nA\nB\n',
    'jobs.csv': `job_id,person_id,begin\n${jobs}`,
  })
  return [...orphanRate.findings(tables)]
}

describe('the share of references to nothing', () => {
  it('counts rows out of those that refer at all, once a column', () => {
    const [finding, ...others] = found('j1,A,2024-01-01\nj2,Q8,2024-01-01\nj3,Q9,2024-01-01\n')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'trajectories.orphanRate', severity: 'note', file: 'jobs.csv', line: null })
    expect(finding?.message).toEqual({
      nl: 'Verwijzingen naar iets dat er niet is: 2 van 3 rijen (66,7%)',
      en: 'References to something that is not there: 2 of 3 rows (66.7%)',
    })
  })

  it('is not said when every reference is found', () => {
    expect(found('j1,A,2024-01-01\nj2,B,2024-01-01\n')).toEqual([])
  })

  it('does not count a person whose row was rejected for another cell', () => {
    const { tables } = tablesFromCsv({
      'persons.csv': 'person_id,birth_year\nA,1980\nB,about 1980\n',
      'jobs.csv': 'job_id,person_id,begin\nj1,B,2024-01-01\n',
    })
    expect(tables.get('persons')?.rowCount).toBe(1)
    expect([...orphanRate.findings(tables)]).toEqual([])
  })
})
