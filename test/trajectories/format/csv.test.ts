import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'
import { writeCsv } from '../../../packages/trajectories/src/format/write-csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => csv.read(bytes(text), 'table.csv')

describe('reading CSV', () => {
  it('keeps every cell as text, leading zeros and spaces included', () => {
    const {
      tables: [table],
      findings,
    } = read('person_id,isco08\n007, 0110\n')
    expect(findings).toEqual([])
    expect(table?.cells).toEqual([['007'], [' 0110']])
  })

  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon, with decimal commas', 'a;b\n1,5;2,5\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['carriage returns and mixed line ends', 'a,b\r\n1,2\r3,4\n5,6'],
  ])('finds the delimiter: %s', (_, text) => {
    const {
      tables: [table],
      findings,
    } = read(text)
    expect(findings).toEqual([])
    expect(table?.columns).toEqual(['a', 'b'])
  })

  it('asks when comma and semicolon would do equally well', () => {
    expect(read('a,b;c\n1,2;3\n').findings[0]).toMatchObject({ code: 'trajectories.delimiterUnclear', line: null })
  })

  it('gives the line on which a row starts, also after quoted line feeds and empty lines', () => {
    const [table] = read('a,b\n1,"x\ny\nz"\n\n2,"p\r\nq"\n3,w').tables
    expect(table?.lines).toEqual([2, 6, 8])
  })

  it('takes a byte order mark for what it is, in UTF-8 and both kinds of UTF-16', () => {
    const text = 'person_id,naam\nA1,Zoë\n'
    const wide = (littleEndian: boolean) => {
      const units = Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0))
      return new Uint8Array(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
    }
    for (const file of [bytes(`\uFEFF${text}`), wide(true), wide(false)]) {
      const {
        tables: [table],
        findings,
      } = csv.read(file, 'table.csv')
      expect(findings).toEqual([])
      expect(table?.columns).toEqual(['person_id', 'naam'])
      expect(table?.cells[1]).toEqual(['Zoë'])
    }
  })

  it('reads windows-1252 when it is declared', () => {
    const file = new Uint8Array([...bytes('a,b\nx,'), 0xeb, 0x80, 0x0a])
    expect(csv.read(file, 'table.csv', { encoding: 'windows-1252' }).tables[0]?.cells[1]).toEqual(['ë€'])
  })

  it('does not read a column without a name, and says so', () => {
    const {
      tables: [table],
      findings,
    } = read('a,,b\n1,2,3\n')
    expect(table?.columns).toEqual(['a', 'b'])
    expect(table?.cells).toEqual([['1'], ['3']])
    expect(findings).toMatchObject([{ code: 'trajectories.headerEmpty', severity: 'warning' }])
  })

  it('warns of text that was read in a wrong encoding before', () => {
    expect(read('a,b\nZoÃ«,1\n').findings).toMatchObject([
      { code: 'trajectories.textMisread', severity: 'warning', line: 2, column: 'a' },
    ])
  })

  it('keeps columns named after members of objects apart', () => {
    const [table] = read('__proto__,constructor\n1,2\n').tables
    expect(table?.columns).toEqual(['__proto__', 'constructor'])
    expect(table?.cells).toEqual([['1'], ['2']])
  })

  it('loses no row: what is read is every record but the header, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '7', ',', ';', '"', '\n', ' ', 'ë', '\t') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const filled = rows.map(([one, two, three]) => [`x${one}`, `y${two}`, `z${three}`])
        const {
          tables: [table],
          findings,
        } = read(writeCsv(['one', 'two', 'three'], filled))
        expect(findings.filter(({ code }) => code !== 'trajectories.rowsInsideQuotes')).toEqual([])
        expect(table?.lines.length).toBe(rows.length)
        expect(filled.map((_, row) => table?.cells.map((column) => column[row]))).toEqual(filled)
      }),
    )
  })
})
