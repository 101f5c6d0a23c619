import { readFile } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { sav } from '../../../packages/trajectories/src/format/sav.ts'
import { type SavColumn, type SavLayout, writeSav } from '../sav/write-sav.ts'

const secondsPerDay = 86_400
const leapDay = 161_210 * secondsPerDay

const persons: readonly SavColumn[] = [
  { name: 'PERSON_I', longName: 'person_id', width: 5, values: ['00017', 'A-2', 'Zoë'] },
  { name: 'HOURS', longName: 'hours_contract', values: [7.25, null, 151] },
  { name: 'START', format: 39, values: [leapDay, leapDay + secondsPerDay, null] },
  { name: 'NOTE', width: 300, values: ['x'.repeat(300), '', `${'y'.repeat(254)}é!`] },
]
const cells = [
  ['00017', 'A-2', 'Zoë'],
  ['7.25', '', '151'],
  ['2024-02-29', '2024-03-01', ''],
  ['x'.repeat(300), '', `${'y'.repeat(254)}é!`],
]
const layouts = (['none', 'codes', 'padded', 'zlib'] as const).flatMap((packing) =>
  [true, false].map((littleEndian): SavLayout => ({ packing, littleEndian })),
)
const named = (layout: SavLayout) => `${layout.packing}, ${layout.littleEndian ? 'little' : 'big'}-endian`
const read = (columns: readonly SavColumn[], layout: SavLayout = {}) => sav.read(writeSav(columns, layout), 'a.sav')
const column = (values: SavColumn['values'], rest: Partial<SavColumn> = {}): SavColumn => ({
  name: 'X',
  values,
  ...rest,
})

describe('an SPSS file', () => {
  it.each(layouts.map((layout) => ({ layout, name: named(layout) })))('is read whole: $name', ({ layout }) => {
    const { tables, findings } = read(persons, layout)
    expect(findings).toEqual([])
    expect(tables).toEqual([
      { file: 'a.sav', columns: ['person_id', 'hours_contract', 'START', 'NOTE'], cells, lines: [2, 3, 4] },
    ])
  })

  it('is recognised by its first bytes, whatever its name', async () => {
    const { tables } = await readFile(writeSav(persons), 'persons.csv')
    expect(tables[0]?.cells).toEqual(cells)
  })

  it('is read to its end when it does not say how many cases it has', () => {
    for (const layout of layouts) {
      expect(read(persons, { ...layout, cases: -1 }).tables[0]?.lines, named(layout)).toEqual([2, 3, 4])
    }
  })

  it.each(layouts.map((layout) => ({ layout, name: named(layout) })))(
    'with more or fewer cases than it says is refused: $name',
    ({ layout }) => {
      for (const cases of [1, 2, 4, 1_000_000]) {
        const { tables, findings } = read(persons, { ...layout, cases })
        expect(tables).toEqual([])
        expect(findings).toMatchObject([{ code: 'trajectories.savRowsMismatch', severity: 'error' }])
        expect(findings[0]?.message.en).toContain(`${cases} rows and has 3`)
      }
    },
  )

  it('takes the number of cases from the record for large files when the header has none', () => {
    const count = (cases: number) => {
      const bytes = Buffer.alloc(16)
      bytes.writeBigInt64LE(1n, 0)
      bytes.writeBigInt64LE(BigInt(cases), 8)
      return read(persons, { cases: -1, extensions: [[16, bytes]] })
    }
    expect(count(3).tables).toHaveLength(1)
    expect(count(4).findings).toMatchObject([{ code: 'trajectories.savRowsMismatch' }])
  })
})

describe('a weight set in SPSS', () => {
  it('is not used, with a warning', () => {
    const file = writeSav(persons)
    file.writeInt32LE(2, 76)
    const { tables, findings } = sav.read(file, 'a.sav')
    expect(tables[0]?.cells).toEqual(cells)
    expect(findings).toMatchObject([{ code: 'trajectories.savWeighted', severity: 'warning' }])
  })
})

describe('a value marked as missing in SPSS', () => {
  it.each([
    ['a number', column([1, 9, 98, 8], { missing: { kind: 2, values: [9, 98] } }), ['1', '', '', '8'], 2],
    [
      'a range',
      column([1, 97.5, 98, 5], { missing: { kind: -2, values: [97, Number.MAX_VALUE] } }),
      ['1', '', '', '5'],
      2,
    ],
    [
      'a range and a number',
      column([1, -1, -9, 0], { missing: { kind: -3, values: [-9, -2, 0] } }),
      ['1', '-1', '', ''],
      2,
    ],
    ['a text', column(['a', 'X', 'XX'], { width: 4, missing: { kind: 1, values: ['X'] } }), ['a', '', 'XX'], 1],
    [
      'a long text',
      column(['abcdefghi', 'onbekend', 'onbeken'], { width: 12, missing: { kind: 2, values: ['nvt', 'onbekend'] } }),
      ['abcdefghi', '', 'onbeken'],
      1,
    ],
  ])('is an empty cell and is counted: %s', (_, values, expected, count) => {
    for (const littleEndian of [true, false]) {
      const { tables, findings } = read([values], { littleEndian, packing: 'codes' })
      expect(tables[0]?.cells).toEqual([expected])
      expect(findings).toMatchObject([
        { code: 'trajectories.savUserMissing', severity: 'note', column: 'X', line: null },
      ])
      expect(findings[0]?.message.en).toContain(`${count} cell(s)`)
    }
  })

  it('of a long text is understood in the form that old versions of PSPP wrote', () => {
    const bytes = Buffer.concat(
      ['nvt     ', 'onbekend'].flatMap((value, index) => [
        ...(index === 0 ? [Buffer.from([1, 0, 0, 0]), Buffer.from('X'), Buffer.from([2])] : []),
        Buffer.from([8, 0, 0, 0]),
        Buffer.from(value),
      ]),
    )
    const { tables } = read([column(['nvt', 'onbekend', 'iets anders'], { width: 12 })], { extensions: [[22, bytes]] })
    expect(tables[0]?.cells).toEqual([['', '', 'iets anders']])
  })
})

describe('a number in an SPSS file', () => {
  it('is text in the shortest form that reads back', () => {
    const { tables, findings } = read([column([5, -3, 0.1 + 0.2, 1 / 3, 20_240_229, -0, 1e-7])])
    expect(findings).toEqual([])
    expect(tables[0]?.cells).toEqual([
      ['5', '-3', '0.30000000000000004', '0.3333333333333333', '20240229', '0', '1e-7'],
    ])
  })

  it.each([
    ['DATE', 20, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['DATETIME', 22, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['ADATE', 23, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['JDATE', 24, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['EDATE', 38, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['SDATE', 39, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['YMDHMS', 41, '2024-02-29', '2024-02-29T13:05:00.25'],
    ['F', 5, '13928544000', '13928591100.25'],
  ])('with the print format %s keeps its clock unless it is midnight', (_, format, day, moment) => {
    const { tables } = read([column([leapDay, leapDay + 47_100.25, null], { format })])
    expect(tables[0]?.cells).toEqual([[day, moment, '']])
  })

  it('that counts seconds of a stretch of time is hours, minutes and seconds', () => {
    const { tables } = read([column([0, 3_723, 90_061.5, -59], { format: 21 })])
    expect(tables[0]?.cells).toEqual([['00:00:00', '01:02:03', '25:01:01.5', '-00:00:59']])
  })

  it('far outside the calendar stays a number, which is seen not to be a day', () => {
    expect(read([column([-1e12, 1e18], { format: 20 })]).tables[0]?.cells).toEqual([
      ['-1000000000000', '1000000000000000000'],
    ])
  })

  it('that shows a month is the day kept for it, with a note', () => {
    const { tables, findings } = read([column([leapDay - 28 * secondsPerDay], { format: 28 })])
    expect(tables[0]?.cells).toEqual([['2024-02-01']])
    expect(findings).toMatchObject([{ code: 'trajectories.savPeriodAsDay', severity: 'note' }])
  })

  it('is warned of where SPSS has lost its last digits, and refused where it is infinite', () => {
    const { tables, findings } = read([column([2 ** 53, 1, Number.POSITIVE_INFINITY, Number.NaN])])
    expect(tables[0]?.cells).toEqual([['9007199254740992', '1', '', '']])
    expect(findings.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['trajectories.savNumberNotFinite', 'error', 4],
      ['trajectories.savNumberNotFinite', 'error', 5],
      ['trajectories.savNumberTooLarge', 'warning', null],
    ])
  })
})

describe('an SPSS file that cannot be used', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'fileEmpty'],
    ['with names and no cases', writeSav([column([])]), 'fileHeaderOnly'],
    ['without variables', writeSav([]), 'fileEmpty'],
    ['of another kind', Buffer.from('PK\u0003\u0004 not SPSS at all'), 'savNotSpss'],
    ['with a password', Buffer.from('\u001c\0\0\0\0\0\0\0ENCRYPTEDSAV\u0015'), 'savEncrypted'],
    [
      'with two columns of one name',
      writeSav([column([1]), { name: 'Y', longName: 'x', values: [2] }]),
      'headerDuplicate',
    ],
    [
      'with a code for text among numbers',
      corrupt(writeSav([column([1])], { packing: 'codes' }), -8, 254),
      'savUnreadable',
    ],
    [
      'with a code for a number among texts',
      corrupt(writeSav([column(['a'], { width: 8 })], { packing: 'codes' }), -16, 101),
      'savUnreadable',
    ],
    [
      'that ends before its last case',
      corrupt(writeSav([column([1, 2, 3])], { packing: 'codes', cases: -1 }), -7, 252),
      'savUnreadable',
    ],
  ])('%s says so', (_, file, code) => {
    const { tables, findings } = sav.read(file, 'a.sav')
    expect(tables).toEqual([])
    expect(findings.map((finding) => finding.code)).toEqual([`trajectories.${code}`])
  })

  it('is kept to the limits of rows, columns, cells and bytes', () => {
    const file = writeSav([column(['abcd', 'e'], { width: 8 }), { name: 'Y', values: [1, 2] }], { cases: -1 })
    const codes = (limits: Record<string, number>) =>
      sav.read(file, 'a.sav', { limits }).findings.map(({ code }) => code)
    expect(codes({ rows: 1 })).toEqual(['trajectories.rowsTooMany'])
    expect(codes({ columns: 1 })).toEqual(['trajectories.columnsTooMany'])
    expect(codes({ cellLength: 3 })).toEqual(['trajectories.cellTooLong'])
    expect(codes({ bytes: 100 })).toEqual(['trajectories.fileTooLarge'])
    expect(codes({ rows: 2, columns: 2, cellLength: 4 })).toEqual([])
  })
})

/** The same file with one byte changed, counted from its end. */
function corrupt(file: Buffer, at: number, byte: number): Buffer {
  const changed = Buffer.from(file)
  changed[file.length + at] = byte
  return changed
}
