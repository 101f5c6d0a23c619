import { tables, typeTable } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)))

const spells = tables.find(({ name }) => name === 'spells')!
const columns = ['spell_id', 'person_id', 'channel', 'state', 'begin', 'end', 'hours_week']
const rows = [
  ['s1', 'Zoë', 'labour', 'WT', '2024-03-01', '2024-10-27', '23.5'],
  ['s2', '007', 'benefit', 'PW', '2023-12-31', '', ''],
  ['s3', 'a;b,c', 'labour', 'WF', '2024-02-29', '2024-03-31', '0.25'],
]
const dutchDay = (iso: string) => iso.split('-').reverse().join('-')
const dutch = rows.map(([id, person, channel, state, begin = '', end = '', hours = '']) =>
  [id, person, channel, state, dutchDay(begin), dutchDay(end), hours.replace('.', ',')].map(String),
)

interface Dialect {
  readonly delimiter: string
  readonly lineEnd: string
}

const written = (cells: readonly (readonly string[])[], { delimiter, lineEnd }: Dialect) =>
  cells
    .map((row) =>
      row.map((cell) => (/[",;|\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    )
    .join(lineEnd) + lineEnd

describe('one delivery in four dialects', () => {
  const read = (bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252' = 'utf-8') => {
    const result = csv.read(bytes, 'spells.csv', { encoding })
    expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(result.tables[0]?.lines).toHaveLength(rows.length)
    return result.tables[0]!
  }
  const international = [columns, ...rows]
  const local = [columns, ...dutch]
  const excel = [['Export van de registratie d.d. 3-4-2024'], [], ...local]
  const files = [
    { file: utf8(written(international, { delimiter: ',', lineEnd: '\n' })), mapping: null },
    {
      file: windows1252(written(local, { delimiter: ';', lineEnd: '\r\n' })),
      encoding: 'windows-1252' as const,
      mapping: { decimal: ',', dates: 'day-month-year' } as const,
    },
    {
      file: utf16(`\uFEFF${written(excel, { delimiter: '\t', lineEnd: '\r' })}`, true),
      mapping: { decimal: ',', dates: 'day-month-year' } as const,
    },
    {
      file: utf8(`\uFEFFsep=|\r\n${written(local, { delimiter: '|', lineEnd: '\r\n' })}|||||||\r\n`),
      mapping: { decimal: ',', dates: 'day-month-year' } as const,
    },
  ]

  it('gives the same typed tables', () => {
    const typed = files.map(({ file, encoding, mapping }) => {
      const { table, findings } = typeTable(spells, read(file.slice(), encoding ?? 'utf-8'), { mapping })
      expect(findings).toEqual([])
      return [...table!.columns].map(([name, { values }]) => [name, [...values]])
    })
    expect(typed[0]).toContainEqual(['person_id', ['Zoë', '007', 'a;b,c']])
    for (const other of typed.slice(1)) expect(other).toEqual(typed[0])
  })

  it('gives the same cells, and lines that count what stands above', () => {
    const [, one, two, three] = files.map(({ file, encoding }) => read(file, encoding ?? 'utf-8'))
    expect(two?.cells).toEqual(one?.cells)
    expect(three?.cells).toEqual(one?.cells)
    expect([one?.lines, two?.lines, three?.lines]).toEqual([
      [2, 3, 4],
      [4, 5, 6],
      [3, 4, 5],
    ])
  })
})

describe('any table in any dialect', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '7', ',', ';', '|', '"', '\n', ' ', 'ë', '\t', '€'),
    maxLength: 8,
  })
  const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(
      fc.tuple(cell, ...Array.from({ length: width - 1 }, () => cell)).map(([id, ...rest]) => [`x${id}`, ...rest]),
      { minLength: 1, maxLength: 12 },
    ),
  )
  const dialect = fc.record({
    delimiter: fc.constantFrom(...([',', ';', '\t', '|'] as const)),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom(...(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const)),
    marked: fc.boolean(),
  })

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(table, dialect, (cells, { delimiter, lineEnd, encoding, marked }) => {
        const header = cells[0]!.map((_, index) => `column ${'abcdef'[index]}`)
        const text = written([header, ...cells], { delimiter, lineEnd })
        const withMark = marked && encoding !== 'windows-1252' ? `\uFEFF${text}` : text
        const bytes =
          encoding === 'utf-8'
            ? utf8(withMark)
            : encoding === 'windows-1252'
              ? windows1252(withMark)
              : utf16(withMark, encoding === 'utf-16le')
        const { tables: read, rejected } = csv.read(bytes, 'a.csv', { encoding, delimiter })
        expect(rejected).toBe(0)
        expect(read[0]?.columns).toEqual(header)
        expect(read[0]?.lines.map((_, row) => read[0]?.cells.map((column) => column[row]))).toEqual(cells)
      }),
      { numRuns: 150 },
    )
  })
})
