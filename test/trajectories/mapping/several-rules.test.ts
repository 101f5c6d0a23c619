import {
  applyMapping,
  tables as canonicalTables,
  checkRawTable,
  deliveredTable,
  fileOfRow,
  type RawTable,
  readMapping,
  typeTable,
} from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

const head = 'doorstroom-mapping: 1\nmissing: [NA]\n'

function apply(yaml: string, files: Readonly<Record<string, string>>) {
  const { value, findings } = readMapping(head + yaml, 'mapping.yaml')
  if (value === null) throw new Error(JSON.stringify(findings))
  return applyMapping(new Map(Object.entries(files).map(([file, text]) => [file, rawFromCsv(text, file)])), value)
}

const shown = (table: RawTable | undefined) =>
  table?.lines.map(
    (line, row) => `${fileOfRow(table, row)}:${line} ${table.cells.map((column) => column[row] || '-').join(' ')}`,
  )

describe('several rules for one table', () => {
  const spells = `tables:
  spells:
    - from: benefits.csv
      columns:
        person_id: Client
        channel: { constant: benefit }
        state: { from: Regeling, recode: { bijstand: PW } }
        begin: Van
        end: Tot
    - from: courses.csv
      skipWhenMissing: [begin]
      columns:
        person_id: { from: Deelnemer, prefix: p }
        channel: { constant: education }
        state: { constant: S }
        begin: Start
        hours_week: Uren
`
  const benefits = 'Client,Regeling,Van,Tot\np1,bijstand,2024-01-01,2024-03-01\n'

  it('put files with other columns and codes under each other, each row with its own file and line', () => {
    const courses = 'Deelnemer,Start,Uren\n1,2024-02-01,12\n2,NA,8\n\n2,2024-05-01,\n'
    const { tables, findings } = apply(spells, { 'courses.csv': courses, 'benefits.csv': benefits })
    expect(findings).toEqual([])
    expect(tables.get('spells')?.columns.join(' ')).toBe('person_id channel state begin end hours_week')
    expect(shown(tables.get('spells'))).toEqual([
      'benefits.csv:2 p1 benefit PW 2024-01-01 2024-03-01 -',
      'courses.csv:2 p1 education S 2024-02-01 - 12',
      'courses.csv:5 p2 education S 2024-05-01 - -',
    ])
  })

  it('say what is wrong at the file it is wrong in', () => {
    const { findings } = apply(spells, { 'benefits.csv': benefits.replace('bijstand', 'QQ'), 'course.csv': 'x\n1\n' })
    expect(findings).toMatchObject([
      { code: 'trajectories.mappingFileMissing', file: 'courses.csv', fix: { en: 'Did you mean course.csv?' } },
      { code: 'trajectories.mappingCodeUnknown', file: 'benefits.csv', line: 2, column: 'Regeling' },
    ])
  })

  it('may take rows from one file twice, as a job and a benefit on one line', () => {
    const yaml = `tables:
  spells:
    - from: a.csv
      columns: { person_id: nr, channel: { constant: labour }, state: { constant: WT }, begin: werk }
    - from: a.csv
      skipWhenMissing: [begin]
      columns: { person_id: nr, channel: { constant: benefit }, state: { constant: UB }, begin: ww }
`
    const table = apply(yaml, { 'a.csv': 'nr,werk,ww\n1,2024-01-01,2024-02-01\n2,2024-03-01,\n' }).tables.get('spells')
    expect(shown(table)).toEqual([
      'a.csv:2 1 labour WT 2024-01-01',
      'a.csv:3 2 labour WT 2024-03-01',
      'a.csv:2 1 benefit UB 2024-02-01',
    ])
    expect(table?.files).toBeUndefined()
  })

  it('work side by side in every kind: months, stacked columns, items and waves, and names that are kept', () => {
    const yaml = `tables:
  spells:
    - from: m.csv
      months: { first: m1, last: m3, start: 2024-01, columns: { person_id: nr, channel: { constant: benefit } } }
    - from: s.csv
      stack:
        - columns: { person_id: nr, channel: { constant: labour }, state: { constant: WT }, begin: b1 }
        - columns: { person_id: nr, channel: { constant: labour }, state: { constant: WF }, begin: b2, job_id: j2 }
  measurements:
    - from: w.csv
      waves: { _0: 0, _1: 1 }
      columns: { measurement_id: nr, person_id: nr, instrument_id: { constant: i1 }, score: sum }
    - from: q.csv
      items:
        headers: [q1, q2]
        columns: { measurement_id: nr, person_id: nr, instrument_id: { constant: i2 }, wave: { constant: 5 } }
  persons:
    - from: [e.csv, d.csv]
    - { from: f.csv, columns: { person_id: wie, sex: { constant: 1 } } }
`
    const { tables, findings } = apply(yaml, {
      'm.csv': 'nr,m1,m2,m3\n1,PW,PW,NA\n',
      's.csv': 'nr,b1,b2,j2\n2,2024-01-01,2024-02-01,j9\n',
      'w.csv': 'nr,sum_0,sum_1\n3,10,11\n',
      'q.csv': 'nr,q1,q2\n4,1,NA\n5,NA,\n',
      'e.csv': 'person_id,birth_year\n6,1980\n',
      'd.csv': 'person_id,region_code\n7,GM1\n',
      'f.csv': 'wie\n8\n',
    })
    expect(findings).toEqual([])
    expect(shown(tables.get('spells'))).toEqual([
      'm.csv:2 1 benefit PW 2024-01-01 2024-03-01 -',
      's.csv:2 2 labour WT 2024-01-01 - -',
      's.csv:2 2 labour WF 2024-02-01 - j9',
    ])
    expect(tables.get('measurements')?.columns.slice(-2)).toEqual(['wave', 'n_answered'])
    expect(shown(tables.get('measurements'))).toEqual([
      'w.csv:2 3-0 3 i1 10 0 -',
      'w.csv:2 3-1 3 i1 11 1 -',
      'q.csv:2 4 4 i2 - 5 1',
    ])
    expect(shown(tables.get('persons'))).toEqual(['e.csv:2 6 1980 - -', 'd.csv:2 7 - GM1 -', 'f.csv:2 8 - - 1'])
  })

  it('make no rows where one of them lacks a required column, and say which; unread columns are named at their own file', () => {
    const yaml = `tables:
  persons:
    - { from: a.csv, columns: { person_id: nr } }
    - { from: b.csv, columns: { birth_year: jaar } }
    - { from: c.csv }
`
    const { tables, findings } = apply(yaml, {
      'a.csv': 'nr\n1\n',
      'b.csv': 'jaar\n1980\n',
      'c.csv': 'person_id,note\n3,x\n',
    })
    expect(shown(tables.get('persons'))).toEqual(['a.csv:2 1 -', 'c.csv:2 3 -'])
    expect(findings).toMatchObject([
      {
        code: 'trajectories.columnMissing',
        severity: 'error',
        file: 'b.csv',
        column: 'person_id',
        message: {
          en: 'Table persons needs column person_id, which is missing (number 2 of the list in mapping.yaml)',
        },
      },
      { code: 'trajectories.columnsUnknown', severity: 'note', file: 'c.csv' },
    ])
  })
})

describe('files of one table that are written otherwise', () => {
  const jobs = canonicalTables.find(({ name }) => name === 'jobs')!
  const { tables } = apply(
    `tables:
  jobs:
    - { from: a.csv, columns: { job_id: a, person_id: a, begin: b, gross_month: loon } }
    - { from: b.csv, columns: { job_id: a, person_id: a, begin: b, gross_month: bruto } }
`,
    {
      'a.csv': 'a,b,loon\n1,2024-01-01,1.250\n2,2024-01-01,nvt\n',
      'b.csv': 'a,b,bruto\n3,2024-01-01,1250.5\n4,nvt,nvt\n',
    },
  )
  const places = (findings: readonly { file: string; line: number | null }[]) =>
    findings.map(({ file, line }) => `${file}:${line}`)

  it('are judged one by one: points of thousands in one are not excused by decimals in another', () => {
    expect(places(checkRawTable(tables.get('jobs')!, jobs, {}))).toEqual(['a.csv:2'])
  })

  it('each have their own words for no value named', () => {
    expect(places(typeTable(jobs, tables.get('jobs')!).findings)).toEqual(['b.csv:3', 'a.csv:3', 'b.csv:3'])
  })
})

describe('a list of rules that is wrong', () => {
  const said = (tables: string) => readMapping(`${head}tables:\n${tables}`, 'mapping.yaml').findings

  it('is said at the rule that is wrong, counted from one', () => {
    expect(
      said('  jobs:\n    - { from: a.csv }\n    - { from: b.csv, colums: {} }\n    - { columns: {} }\n'),
    ).toMatchObject([
      { line: 6, column: 'tables.jobs[2].colums', fix: { en: 'Did you mean columns?' } },
      { line: 7, column: 'tables.jobs[3].from', code: 'trajectories.configKeyMissing' },
    ])
    const recode =
      '  persons:\n    - { from: a.csv }\n    - { from: b.csv, columns: { person_id: i, sex: { from: s, recode: { m: x } } } }\n'
    const { findings } = apply(`tables:\n${recode}`, { 'a.csv': 'person_id\n1\n', 'b.csv': 'i,s\n2,\n' })
    expect(findings).toMatchObject([
      { code: 'trajectories.mappingCodeWrong', file: 'mapping.yaml', column: 'tables.persons[2].columns.sex' },
    ])
  })

  it.each([
    ['no rule', '[]', 'Expected: at least 1 (value, length or number)'],
    ['a name of a file', 'a.csv', 'Expected: a group of keys or a list'],
  ])('is refused as %s', (_, rule, expected) => {
    expect(said(`  jobs: ${rule}\n`)).toMatchObject([{ column: 'tables.jobs', fix: { en: expected } }])
  })
})

it('a column that several rules take over as it is can be mended as what it becomes', () => {
  const rule = (file: string) => `{ from: ${file}, columns: { person_id: nr, begin: van } }`
  const { value } = readMapping(`${head}tables:\n  jobs: [${rule('a.csv')}, ${rule('b.csv')}, ${rule('b.csv')}]\n`, '')
  const { columns } = deliveredTable('b.csv', rawFromCsv('nr,van,x\n1,1-1-2024,\n', 'b.csv'), value)
  expect(columns.map((column) => column?.type)).toEqual(['id', 'day', undefined])
})
