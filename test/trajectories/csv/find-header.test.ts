import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

const read = (text: string) => csv.read(new TextEncoder().encode(text), 'a.csv')

describe('lines above the names of the columns', () => {
  it.each([
    ['a title', 'Export van de registratie\nnr;naam;uren\n1;a;2\n2;b;3\n'],
    [
      'a title and a date, padded to the width of the table',
      'Rapport: instroom;;\nDatum:;3-4-2024;\n;;\nnr;naam;uren\n1;a;2\n2;b;3\n',
    ],
  ])('are left out and reported: %s', (_, text) => {
    const { tables, findings, rejected } = read(text)
    expect(tables[0]?.columns).toEqual(['nr', 'naam', 'uren'])
    expect(tables[0]?.cells[0]).toEqual(['1', '2'])
    expect(findings).toMatchObject([{ code: 'trajectories.linesAboveHeader', severity: 'note', line: 1 }])
    expect(rejected).toBe(0)
  })

  it.each([
    ['a header that is too short', 'id\nA,b\nC,d\n', ['id']],
    ['a header of one column', 'id\n1\n2\n', ['id']],
    ['rows that hold a space', 'id,note\nA b\nC d\n', ['id', 'note']],
    ['a first row of codes', 'person 1,x,y\nA,WT,B\nC,WF,D\n', ['person 1', 'x', 'y']],
  ])('are not seen in %s', (_, text, columns) => {
    expect(read(text).findings.map(({ code }) => code)).not.toContain('trajectories.linesAboveHeader')
    expect(read(text).tables[0]?.columns ?? columns).toEqual(columns)
  })
})

describe('another table above a wider one', () => {
  it('is an error, since its rows would be lost', () => {
    const { findings } = read('klant nr;van 1\nA 1;2\nA 2;3\n;;\nnr;naam;uren\n1;a;2\n2;b;3\n3;c;4\n4;d;5\n')
    expect(findings).toMatchObject([{ code: 'trajectories.rowsAboveHeader', severity: 'error', line: 1 }])
  })

  it('is not seen in a description of the delivery', () => {
    const described = 'Rapport: instroom;;\nDatum;3-4-2024;\nTraject 7:;ja;\nnr;naam;uren\n1;a;2\n2;b;3\n3;c;4\n'
    expect(read(described).findings).toMatchObject([{ code: 'trajectories.linesAboveHeader', severity: 'note' }])
  })
})

describe('what a spreadsheet leaves around a table', () => {
  it('at the right and below does not count', () => {
    const { tables, findings, rejected } = read('nr;uren;;\n1;2;;\n2;3\n3;4;;;;\n;;;\n;;;\n')
    expect(tables[0]?.columns).toEqual(['nr', 'uren'])
    expect(tables[0]?.cells).toEqual([
      ['1', '2', '3'],
      ['2', '3', '4'],
    ])
    expect(findings).toMatchObject([{ code: 'trajectories.rowsWithoutValue', severity: 'note', line: 5 }])
    expect(rejected).toBe(2)
  })

  it('is a total row that stays a row, for a check to judge', () => {
    expect(read('nr;uren\n1;2\nTotaal;2\n').tables[0]?.cells[0]).toEqual(['1', 'Totaal'])
  })

  it('is a value in a column without a name, and that is warned of', () => {
    expect(read('nr;uren;\n1;2;let op\n').findings).toMatchObject([{ code: 'trajectories.headerEmpty' }])
  })
})

describe('an encoding', () => {
  const windows = new Uint8Array([...new TextEncoder().encode('id,x\n1,a\n2,Zo'), 0xeb, 0x0a])

  it('that is missing is named when another would do', () => {
    expect(csv.read(windows, 'a.csv').findings).toMatchObject([
      { code: 'trajectories.textNotUtf8', line: 3, fix: { en: expect.stringContaining('reads as windows-1252') } },
    ])
  })

  it('that is declared wrongly is pointed at, with the line', () => {
    const utf8 = new TextEncoder().encode('id,x\n1,a\n2,Zoë\n')
    const { findings } = csv.read(utf8, 'a.csv', { encoding: 'windows-1252' })
    expect(findings[0]).toMatchObject({ code: 'trajectories.textIsUtf8', severity: 'warning', line: 3 })
  })
})
