import { tables, typeTable } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

const jobs = tables.find(({ name }) => name === 'jobs')!
const raw = rawFromCsv(
  'job_id,person_id,begin,hours_contract,aard_arbeidsverhouding\n1,A,2024-01-01,nvt,-\n2,B,-,NVT,1\n-,C,2024-01-01,8,onbekend\n',
)

describe('a word for no value', () => {
  it('is asked about once a column, with the count and the way to declare it', () => {
    const { findings, accepted, rejected } = typeTable(jobs, raw)
    expect(findings).toMatchObject([
      { code: 'trajectories.missingWord', severity: 'warning', column: 'job_id', line: 4 },
      { code: 'trajectories.missingWord', column: 'begin', line: 3 },
      { code: 'trajectories.missingWord', column: 'hours_contract', line: 2 },
    ])
    expect(findings[2]?.message.en).toContain('2 cell(s)')
    expect(findings[2]?.fix.en).toContain("missing: ['nvt', 'NVT']")
    expect([accepted, rejected]).toEqual([1, 2])
  })

  it('is missing once it is declared so', () => {
    const { table, findings } = typeTable(jobs, raw, { mapping: { missing: ['nvt', 'NVT', '-'] } })
    expect(findings.map(({ code }) => code)).toEqual(['trajectories.valueMissing', 'trajectories.valueMissing'])
    expect(table?.rowCount).toBe(1)
  })

  it('stays a code in a column where any code is allowed', () => {
    const one = rawFromCsv('job_id,person_id,begin,aard_arbeidsverhouding\n1,A,2024-01-01,onbekend\n')
    expect(typeTable(jobs, one).findings).toEqual([])
  })
})
