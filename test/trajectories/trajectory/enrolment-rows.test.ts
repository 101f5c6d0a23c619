import { eligiblePersons, enrolmentRows, fromIsoDate } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesFromCsv } from '../tables-from-csv.ts'

const day = (text: string) => fromIsoDate(text)
const files: Record<string, string> = {
  'persons.csv': 'person_id,birth_year\nA,1980\nB,1990\nC,\n',
  'enrolments.csv':
    'enrolment_id,person_id,assignment_date,observation_end,arm\ne2,B,2024-02-01,2025-01-01,control\ne1,A,2024-01-01,2025-01-01,treatment\ne3,A,2024-06-01,2025-01-01,treatment\n',
  'intakes.csv':
    'intake_id,person_id,enrolment_id,intake_date,benefit_months\ni1,A,,2023-12-01,1\ni2,A,,2024-05-01,6\ni3,B,e2,2024-01-15,3\ni4,B,,2024-01-20,9\ni5,C,,,4\n',
  'spells.csv':
    'person_id,channel,state,begin,end\nA,benefit,PW,2024-03-01,\nA,benefit,WW,2023-01-01,2024-03-01\nB,labour,WT,2024-02-01,2024-03-01\nB,benefit,PW,2024-02-01,\nZ,labour,WP,2024-01-01,\n',
  'jobs.csv': 'job_id,person_id,begin,end,hours_contract\nj2,A,2024-04-01,,20\nj1,A,2024-04-01,2024-05-01,\n',
  'measurements.csv':
    'measurement_id,person_id,enrolment_id,instrument_id,wave,measured_at,score\nm2,A,,jsse-6,1,2024-04-01,3\nm1,A,e1,jsse-6,0,2023-12-01,2\nm3,A,e3,jsse-6,1,2024-08-01,4\n',
  'item_responses.csv': 'measurement_id,item_no,value\nm1,2,4\nm1,1,5\nm1,3,\n',
  'eligibility.csv':
    'eligibility_id,person_id,eligible_date,outcome,screen_score\nq2,C,2024-01-05,rejected-too-far,0.2\nq1,A,2024-01-01,started,0.8\n',
}
const { tables, findings } = tablesFromCsv(files)
const entries = [...enrolmentRows(tables)]

describe('everything known of one enrolment', () => {
  it('comes in order of enrolment id', () => {
    expect(findings).toEqual([])
    expect(entries.map(({ enrolmentId, personId }) => [enrolmentId, personId])).toEqual([
      ['e1', 'A'],
      ['e2', 'B'],
      ['e3', 'A'],
    ])
  })

  it('has its own time zero, and the spells and jobs of its person in order of time', () => {
    const [first, , third] = entries
    expect([first?.rows.timeZero, third?.rows.timeZero]).toEqual([day('2024-01-01'), day('2024-06-01')])
    expect(first?.rows.observationEnd).toBe(day('2025-01-01'))
    expect(first?.rows.spells.map(({ state, end }) => [state, end])).toEqual([
      ['WW', day('2024-03-01')],
      ['PW', null],
    ])
    expect(first?.rows.jobs.map(({ jobId, hoursContract }) => [jobId, hoursContract])).toEqual([
      ['j1', null],
      ['j2', 20],
    ])
    expect(first?.rows.person?.birthYear).toBe(1980)
  })

  it('has the measurements of this enrolment and those filed under none, with answers by item', () => {
    expect(entries.map(({ rows }) => rows.measurements.map(({ measurementId }) => measurementId))).toEqual([
      ['m1', 'm2'],
      [],
      ['m2', 'm3'],
    ])
    const items = entries[0]?.rows.measurements[0]?.items
    expect([...(items ?? [])]).toEqual([
      [1, 5],
      [2, 4],
    ])
  })

  it('has the intake filed under it, else the last one before assignment', () => {
    expect(entries.map(({ rows }) => rows.intake?.intakeId)).toEqual(['i1', 'i3', 'i2'])
  })

  it('has no id of the person or the enrolment in its rows', () => {
    const rows = JSON.stringify(entries.map((entry) => entry.rows))
    expect(rows).not.toMatch(/personId|enrolmentId/)
  })

  it('gives every column of the schema, null where the file lacks it', () => {
    expect(entries[0]?.rows.enrolment).toMatchObject({ arm: 'treatment', startDate: null, complied: null })
    expect(entries[1]?.rows.searchWeeks).toEqual([])
  })

  it('is the same whatever the order of the rows in the files', () => {
    const shuffled = Object.entries(files).map(([name, text]) => {
      const [header = '', ...rows] = text.trimEnd().split('\n')
      return fc
        .shuffledSubarray(rows, { minLength: rows.length })
        .map((order) => [name, `${[header, ...order].join('\n')}\n`] as const)
    })
    fc.assert(
      fc.property(fc.tuple(...shuffled), (pairs) => {
        const again = tablesFromCsv(Object.fromEntries(pairs)).tables
        expect([...enrolmentRows(again)]).toEqual(entries)
        expect(eligiblePersons(again)).toEqual(eligiblePersons(tables))
      }),
      { numRuns: 40 },
    )
  })

  it('cannot be asked without enrolments', () => {
    expect(() => [...enrolmentRows(new Map())]).toThrow(RangeError)
  })
})

describe('everyone who was screened', () => {
  it('includes those who did not start, with their score, person and intake', () => {
    expect(
      eligiblePersons(tables).map(({ started, outcome, screenScore, person, intake }) => ({
        started,
        outcome,
        screenScore,
        birthYear: person?.birthYear,
        intake: intake?.intakeId,
      })),
    ).toEqual([
      { started: true, outcome: 'started', screenScore: 0.8, birthYear: 1980, intake: 'i1' },
      { started: false, outcome: 'rejected-too-far', screenScore: 0.2, birthYear: null, intake: 'i5' },
    ])
  })

  it('is nobody where the table is absent', () => {
    expect(eligiblePersons(new Map())).toEqual([])
  })
})
