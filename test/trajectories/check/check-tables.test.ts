import { checks, checkTables } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { tablesFromCsv } from '../tables-from-csv.ts'

const clean = {
  'persons.csv': 'person_id,birth_year\nA,1980\n',
  'enrolments.csv': 'enrolment_id,person_id,assignment_date,observation_end\ne1,A,2024-01-01,2025-01-01\n',
  'spells.csv': 'person_id,channel,state,begin,end\nA,benefit,PW,2023-01-01,2024-03-01\nA,labour,WT,2024-03-01,\n',
}

describe('checking tables', () => {
  it('finds nothing in sound tables, and nothing in no tables', () => {
    expect(checkTables(tablesFromCsv(clean).tables)).toEqual([])
    expect(checkTables(new Map())).toEqual([])
  })

  it('finds what every check finds', () => {
    const { tables } = tablesFromCsv({
      ...clean,
      'persons.csv': 'person_id,birth_year\nA,1980\nA,1981\n',
      'jobs.csv': 'job_id,person_id,begin,end\nj1,X,2024-02-01,2024-01-01\n',
    })
    expect(checkTables(tables).map(({ code }) => code)).toEqual([
      'trajectories.duplicateKey',
      'trajectories.endBeforeBegin',
      'trajectories.oneIdTwoPeople',
      'trajectories.orphanRate',
      'trajectories.unknownReference',
    ])
  })

  it('keeps 200 findings of a check in a file and counts the others', () => {
    const rows = Array.from({ length: 230 }, (_, index) => `j${index},A${index},2024-02-01,2024-01-01`)
    const { tables } = tablesFromCsv({ 'jobs.csv': `job_id,person_id,begin,end\n${rows.join('\n')}\n` })
    const findings = checkTables(tables)
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)?.message.en).toBe('The same another 30 times; 230 times in all')
  })
})

describe('the list of checks', () => {
  it('has an id of its own, and words in both languages, for every check', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    for (const { label, message, fix } of checks)
      for (const { nl, en } of [label, message, fix]) expect(Math.min(nl.length, en.length)).toBeGreaterThan(8)
  })
})
