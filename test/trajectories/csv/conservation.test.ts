import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRecord, parseRecords } from '../../../packages/trajectories/src/csv/parse-records.ts'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const recordsOf = (text: string, rowLength = 65_536) => {
  const records: CsvRecord[] = []
  parseRecords(text, { delimiter: ',', rowLength }, (record) => records.push(record))
  return records
}

const sound = Array.from({ length: 12 }, (_, row) => `r${row},"text ${row}, with ""quotes""",${row}.5`)

describe('a stray quote', () => {
  it.each([
    ['that is not closed on its line', 'r5,"text', 'quoteMisplaced'],
    ['inside a cell', 'r5,te"xt,1', 'quoteMisplaced'],
    ['before more text', 'r5,"text"x,1', 'quoteMisplaced'],
    ['that a quoted cell further on seems to close', 'r5,"text,1\nr6,"a b",2', 'quoteMisplaced'],
  ])('%s costs the line it stands on and no other', (_, line, code) => {
    const lines = sound.toSpliced(5, 1, line)
    const { tables, findings, rejected } = csv.read(bytes(`id,note,score\n${lines.join('\n')}\n`), 'a.csv')
    expect(findings).toMatchObject([{ code: `trajectories.${code}`, severity: 'error', line: 7 }])
    expect(rejected).toBe(1)
    expect(tables[0]?.cells[0]).toEqual(
      lines
        .flatMap((text) => text.split('\n'))
        .map((text) => text.split(',')[0])
        .filter((id) => id !== 'r5'),
    )
  })

  it('that hides rows inside a quoted cell is pointed at', () => {
    const { findings } = csv.read(bytes('id,a,b\nr0,1,2\nr1,"x,1\nr2,2,3\nr3,x",4\n'), 'a.csv')
    expect(findings).toMatchObject([{ code: 'trajectories.rowsInsideQuotes', severity: 'warning', line: 3 }])
  })
})

describe('conservation of rows', () => {
  const change = fc.record({
    at: fc.nat(2000),
    remove: fc.nat(3),
    put: fc.constantFrom('"', '""', ',', '\n', '"\n', ',"', 'x'),
  })
  const damaged = fc.array(change, { maxLength: 8 }).map((changes) =>
    changes.reduce(
      (text, { at, remove, put }) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + remove)
      },
      `id,note,score\n${sound.join('\n')}\n`,
    ),
  )

  it('puts every line of a damaged file in exactly one record, in order', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const seen = recordsOf(text).flatMap(({ line, lineCount }) =>
          Array.from({ length: lineCount }, (_, i) => line + i),
        )
        const filled = text.split('\n').flatMap((content, index) => (content === '' ? [] : [index + 1]))
        expect(seen).toEqual([...new Set(seen)].toSorted((one, other) => one - other))
        expect(filled.filter((line) => !seen.includes(line))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('accepts or rejects every record below the names, and gives a finding for every one rejected', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { tables, findings, rejected } = csv.read(bytes(text), 'a.csv', { delimiter: ',' })
        const records = recordsOf(text)
        const header = records.findIndex(({ problem }) => problem === null)
        fc.pre(header === 0 && tables[0] !== undefined)
        expect((tables[0]?.lines.length ?? 0) + (rejected ?? 0)).toBe(records.length - 1)
        const kept = new Set(tables[0]?.lines)
        const reported = new Set(findings.map(({ line }) => line))
        for (const { line, cells } of records.slice(1))
          expect(kept.has(line) || reported.has(line) || cells.every((cell) => cell === '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('holds when so many rows are damaged that the rest is not read', () => {
    const lines = Array.from({ length: 6000 }, (_, row) => (row % 7 === 0 ? 'a;b' : '"a;b'))
    const { tables, findings, rejected } = csv.read(bytes(`id;x\n${lines.join('\n')}\n`), 'a.csv')
    expect((tables[0]?.lines.length ?? 0) + (rejected ?? 0)).toBe(6000)
    expect(findings.map(({ code }) => code)).toContain('trajectories.tooManyDamagedRows')
  })

  it('holds across the windows in which a long file is read', () => {
    const many = Array.from({ length: 40_000 }, (_, row) => (row % 9000 === 8999 ? `r${row},"open` : `r${row},"a\nb"`))
    const records = recordsOf(`id,note\n${many.join('\n')}\n`)
    expect(records).toHaveLength(40_001)
    expect(records.filter(({ problem }) => problem !== null).map(({ line }) => line)).toEqual(
      [8999, 17_999, 26_999, 35_999].map((row, index) => 2 * row + 2 - index),
    )
  })
})
