import { applyMapping, type RawTable, readMapping, stackTables } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

function apply(yaml: string, files: Readonly<Record<string, string>>) {
  const { value, findings } = readMapping(`doorstroom-mapping: 1\ntables:\n${yaml}`, 'mapping.yaml')
  if (value === null) return { tables: new Map<string, RawTable>(), findings }
  return applyMapping(new Map(Object.entries(files).map(([file, text]) => [file, rawFromCsv(text, file)])), value)
}

const rows = (table: RawTable | undefined) =>
  table?.lines.map((_, row) => table.columns.map((_name, position) => table.cells[position]?.[row]))

describe('splitting and joining columns', () => {
  it('takes a part from the front or from the back, and joins columns where none is missing', () => {
    const yaml = `  spells:
    from: a.csv
    columns:
      person_id: { join: [office, nr], separator: '-' }
      begin: { from: period, split: { separator: ' t/m ', part: 1 } }
      end: { from: period, split: { separator: ' t/m ', part: -1 }, missing: ['?'] }
      state: { from: code, split: { separator: /, part: 2 }, recode: { w: WT } }
`
    const { tables, findings } = apply(yaml, {
      'a.csv': 'office,nr,period,code\nX,1,2024-01-01 t/m 2024-02-01,a/w\nX,,?,a\n',
    })
    expect(findings).toEqual([])
    expect(rows(tables.get('spells'))).toEqual([
      ['X-1', 'WT', '2024-01-01', '2024-02-01'],
      ['', '', '?', ''],
    ])
  })

  it.each([
    ['two ways at once', '{ from: x, join: [x, y] }', 'give one of from (a column)'],
    ['a separator without a join', '{ from: x, separator: "-" }', 'separator goes with join'],
    ['part nought', '{ from: x, split: { separator: "-", part: 0 } }', 'parts count from 1'],
  ])('refuses %s', (_, rule, text) => {
    const { findings } = apply(`  persons: { from: a.csv, columns: { person_id: ${rule} } }\n`, {
      'a.csv': 'x,y\n1,2\n',
    })
    expect(findings).toMatchObject([{ severity: 'error', file: 'mapping.yaml' }])
    expect(findings[0]?.message.en).toContain(text)
  })

  it('warns of a separator that no cell holds', () => {
    const yaml = '  persons: { from: a.csv, columns: { person_id: { from: x, split: { separator: "-", part: 1 } } } }\n'
    expect(apply(yaml, { 'a.csv': 'x\n1\n' }).findings).toMatchObject([
      { code: 'trajectories.mappingSplitNever', severity: 'warning', column: 'x' },
    ])
  })
})

describe('items and waves', () => {
  const yaml = `  measurements:
    from: a.csv
    waves: { _0: 0, _6: 6 }
    items: { first: q1, last: q3, columns: { measurement_id: { from: nr, prefix: j }, person_id: nr, measured_at: date } }
  item_responses:
    from: a.csv
    waves: { _0: 0, _6: 6 }
    items: { first: q1, last: q3, columns: { measurement_id: { from: nr, prefix: j } } }
`
  const file = `nr,date_0,q1_0,q2_0,q3_0,date_6,q1_6,q2_6,q3_6
A,2024-01-01,1,2,3,2024-07-01,4,,5
B,2024-01-02,5,4,3,,,,
`

  it('turn one row a person into measurements and answers that belong together', () => {
    const { tables, findings } = apply(yaml, { 'a.csv': file })
    expect(findings).toEqual([])
    expect(tables.get('measurements')?.columns).toEqual([
      'measurement_id',
      'person_id',
      'measured_at',
      'n_answered',
      'wave',
    ])
    expect(rows(tables.get('measurements'))).toEqual([
      ['jA-0', 'A', '2024-01-01', '3', '0'],
      ['jB-0', 'B', '2024-01-02', '3', '0'],
      ['jA-6', 'A', '2024-07-01', '2', '6'],
    ])
    const answers = rows(tables.get('item_responses'))
    expect(answers).toHaveLength(9)
    expect(answers?.slice(-3)).toEqual([
      ['jA-6', '1', '4'],
      ['jA-6', '2', ''],
      ['jA-6', '3', '5'],
    ])
    expect(tables.get('item_responses')?.lines).toEqual([2, 2, 2, 3, 3, 3, 2, 2, 2])
  })

  it('name a wave that the file has no column of', () => {
    const { findings } = apply(yaml.replaceAll('_6: 6', '_9: 9'), { 'a.csv': file })
    expect(findings.map(({ code }) => code)).toContain('trajectories.mappingWaveMissing')
  })
})

describe('several files as one table', () => {
  const january = 'person_id,state\nA,WT\nB,UB\n'

  it('are the files of a folder, each row with its own file', () => {
    const parts = ['1', '2'].map((month) => rawFromCsv(january, `data/months/${month}.csv`))
    const { table } = stackTables('data/months/', parts)
    const yaml = (from: string) =>
      `  spells: { from: ${from}, columns: { state: { from: state, recode: { WT: WP } } } }\n`
    const mapped = (from: string) => {
      const { value } = readMapping(`doorstroom-mapping: 1\ntables:\n${yaml(from)}`, 'mapping.yaml')
      return applyMapping(new Map([['months/', table]]), value!)
    }
    const { tables, findings } = mapped('months/')
    expect(tables.get('spells')).toMatchObject({
      cells: [['WP', '', 'WP', '']],
      lines: [2, 3, 2, 3],
      files: ['data/months/1.csv', 'data/months/1.csv', 'data/months/2.csv', 'data/months/2.csv'],
    })
    expect(findings.map(({ file, line }) => [file, line])).toEqual([
      ['data/months/1.csv', 3],
      ['data/months/2.csv', 3],
    ])
    expect(mapped('months').findings).toMatchObject([{ fix: { en: 'Did you mean months/?' } }])
  })

  it('may be sheets beside files, and a near miss is named', () => {
    const files = { 'a.csv': 'id\n1\n', 'k.xlsx#Cliënten': 'id\n2\n' }
    const from = (sheet: string) => `  persons: { from: [a.csv, 'k.xlsx#${sheet}'], columns: { person_id: id } }\n`
    expect(apply(from('Cliënten'), files).tables.get('persons')?.cells).toEqual([['1', '2']])
    expect(apply(from('Clienten'), files).findings).toMatchObject([{ fix: { en: 'Did you mean k.xlsx#Cliënten?' } }])
  })
})
