import { applyMapping, type RawTable, readMapping } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

function apply(yaml: string, files: Readonly<Record<string, string>>) {
  const { value, findings } = readMapping(`doorstroom-mapping: 1\n${yaml}`, 'mapping.yaml')
  if (value === null) throw new Error(JSON.stringify(findings))
  return applyMapping(new Map(Object.entries(files).map(([file, text]) => [file, rawFromCsv(text, file)])), value)
}

const rows = (table: RawTable | undefined) =>
  table?.lines.map((_, row) =>
    Object.fromEntries(table.columns.map((name, position) => [name, table.cells[position]?.[row]])),
  )

describe('own columns into canonical ones', () => {
  it('renames, adds a prefix, recodes, fills in constants and converts units', () => {
    const { tables, findings } = apply(
      `tables:
  persons:
    from: clients.csv
    columns:
      person_id: { from: nr, prefix: 'a-' }
      sex: { from: sekse, recode: { m: 1, v: 2 } }
      region_code: { constant: GM0000 }
      birth_year: { from: leeftijd, subtractFrom: 1987, round: 0 }
`,
      { 'clients.csv': 'nr,sekse,leeftijd\n1,m,34.17\n2,v,\n' },
    )
    expect(findings).toEqual([])
    expect(rows(tables.get('persons'))).toEqual([
      { person_id: 'a-1', sex: '1', region_code: 'GM0000', birth_year: '1953' },
      { person_id: 'a-2', sex: '2', region_code: 'GM0000', birth_year: '' },
    ])
  })

  it('does arithmetic in the declared decimal mark: multiply, add, subtract from, round', () => {
    const yaml = `decimal: ','
tables:
  jobs:
    from: j.csv
    columns:
      job_id: id
      hours_contract: { from: fte, multiply: 36, add: 0.5, round: 1 }
`
    expect(rows(apply(yaml, { 'j.csv': 'id;fte\n1;0,75\n' }).tables.get('jobs'))).toEqual([
      { job_id: '1', hours_contract: '27,5' },
    ])
  })

  it('calls a code that recode does not name an error, unless told to keep it or to count it as missing', () => {
    const yaml = (otherwise: string) =>
      `missing: [nvt]\ntables:\n  persons:\n    from: c.csv\n    columns:\n      person_id: id\n      sex: { from: s, recode: { m: 1 }${otherwise} }\n`
    const files = { 'c.csv': 'id,s\nA,m\nB,ZEBRA\nC,nvt\n' }
    const refused = apply(yaml(''), files)
    expect(refused.findings).toMatchObject([
      { code: 'trajectories.mappingCodeUnknown', severity: 'error', file: 'c.csv', line: 3, column: 's' },
    ])
    expect(JSON.stringify(refused.findings)).not.toContain('ZEBRA')
    const sexOf = (otherwise: string) =>
      rows(apply(yaml(otherwise), files).tables.get('persons'))?.map(({ sex }) => sex)
    expect(sexOf(', otherwise: keep')).toEqual(['1', 'ZEBRA', ''])
    expect(sexOf(', otherwise: missing')).toEqual(['1', '', ''])
  })

  it('refuses a recoding to a code that the column does not know, with the one that was meant', () => {
    const yaml = (rule: string) => `tables: { persons: { from: c.csv, columns: { person_id: id, sex: ${rule} } } }\n`
    const files = { 'c.csv': 'id,s\nA,m\n' }
    expect(apply(yaml('{ from: s, recode: { m: vrouw } }'), files).findings).toMatchObject([
      {
        code: 'trajectories.mappingCodeWrong',
        file: 'mapping.yaml',
        column: 'tables.persons.columns.sex',
        fix: { en: 'Did you mean 2?' },
      },
    ])
    expect(apply(yaml("{ from: s, recode: { m: 1, v: '2', onbekend: '' } }"), files).findings).toEqual([])
  })

  it('names an absent file and an absent column, with the one that was meant', () => {
    const yaml = 'tables:\n  persons: { from: client.csv }\n  jobs: { from: j.csv, columns: { job_id: baannr } }\n'
    const { findings } = apply(yaml, { 'clients.csv': 'x\n1\n', 'j.csv': 'baan_nr\n1\n' })
    expect(findings).toMatchObject([
      { code: 'trajectories.mappingColumnMissing', file: 'j.csv', fix: { en: 'Did you mean baan_nr?' } },
      { code: 'trajectories.mappingFileMissing', file: 'client.csv', fix: { en: 'Did you mean clients.csv?' } },
    ])
  })

  it('takes a table it does not name from the file of that name', () => {
    const { tables } = apply('tables: {}\n', { 'persons.csv': 'person_id\nA\n', 'other.csv': 'x\n1\n' })
    expect([...tables.keys()]).toEqual(['persons'])
  })

  it('puts several files into one table and remembers the file and line of every row', () => {
    const yaml = 'tables:\n  persons: { from: [a.csv, b.csv], columns: { person_id: id } }\n'
    const table = apply(yaml, { 'a.csv': 'id\n1\n2\n', 'b.csv': 'id\n\n3\n' }).tables.get('persons')
    expect(table?.cells).toEqual([['1', '2', '3']])
    expect(table?.files).toEqual(['a.csv', 'a.csv', 'b.csv'])
    expect(table?.lines).toEqual([2, 3, 3])
  })
})

describe('wide to long', () => {
  const yaml = `missing: [NA]
tables:
  measurements:
    from: wide.csv
    stack:
      - columns: { measurement_id: { from: id, prefix: m0- }, wave: { constant: 0 }, score: before }
      - columns: { measurement_id: { from: id, prefix: m1- }, wave: { constant: 1 }, score: after }
    skipWhenMissing: [score]
`

  it('makes a row of every entry and every input row, without those whose score is missing', () => {
    const { tables } = apply(yaml, { 'wide.csv': 'id,before,after\n1,2.5,NA\n2,3,4\n' })
    expect(rows(tables.get('measurements'))).toEqual([
      { measurement_id: 'm0-1', wave: '0', score: '2.5' },
      { measurement_id: 'm0-2', wave: '0', score: '3' },
      { measurement_id: 'm1-2', wave: '1', score: '4' },
    ])
  })

  it('keeps every score once, with the line it came from', () => {
    const score = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 }), (people) => {
        const lines = people.map(([before, after], index) => `${index},${before ?? 'NA'},${after ?? ''}`)
        const { tables } = apply(yaml, { 'wide.csv': `id,before,after\n${lines.join('\n')}\n` })
        const long = tables.get('measurements')
        const scores = people.flatMap(([before, after], index) =>
          [before, after].flatMap((value) => (value === null ? [] : [[String(value), index + 2]])),
        )
        expect((rows(long) ?? []).map(({ score: value }, row) => [value, long?.lines[row]])).toEqual(scores)
      }),
    )
  })
})
