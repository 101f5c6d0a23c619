import { describe, expect, it } from 'vitest'
import { sav } from '../../../packages/trajectories/src/format/sav.ts'
import { type SavColumn, type SavLayout, writeSav } from './write-sav.ts'

const layouts = (['none', 'codes', 'padded', 'zlib'] as const).flatMap((packing) =>
  [true, false].map((littleEndian): SavLayout => ({ packing, littleEndian })),
)
const read = (columns: readonly SavColumn[], layout: SavLayout = {}) => sav.read(writeSav(columns, layout), 'a.sav')
const column = (values: SavColumn['values'], rest: Partial<SavColumn> = {}): SavColumn => ({
  name: 'X',
  values,
  ...rest,
})

describe('text in an SPSS file', () => {
  const euro = Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80])
  const texts = [column([euro, 'plain'], { width: 8 })]

  it.each([
    ['windows-1252', { encoding: 'windows-1252' }],
    ['CP1252 in capitals', { encoding: 'CP1252' }],
    ['code page 1252', { encoding: null, codePage: 1252 }],
  ])('is read in the encoding that the file names: %s', (_, layout) => {
    expect(read(texts, layout).tables[0]?.cells).toEqual([['Zoë €', 'plain']])
  })

  it('in another encoding than Western European is read as well', () => {
    const cyrillic = [column([Buffer.from([0xc4, 0xc0])], { width: 8 })]
    expect(read(cyrillic, { encoding: 'windows-1251' }).tables[0]?.cells).toEqual([['ДА']])
  })

  it('with accents asks for an encoding when the file names none, and takes the one declared', () => {
    for (const codePage of [2, 3]) {
      const file = writeSav(texts, { encoding: null, codePage })
      expect(sav.read(file, 'a.sav').findings).toMatchObject([
        { code: 'trajectories.savEncodingMissing', severity: 'error', line: 2, column: 'X' },
      ])
      expect(sav.read(file, 'a.sav', { encoding: 'windows-1252' }).tables[0]?.cells[0]).toEqual(['Zoë €', 'plain'])
    }
  })

  it.each(['x-unheard-of', 'utf-16le', 'IBM850', ''])(
    'in an encoding that cannot be read is refused: %s',
    (encoding) => {
      const { tables, findings } = read(texts, { encoding })
      expect(tables).toEqual([])
      expect(findings).toMatchObject([{ code: 'trajectories.savEncodingUnknown', severity: 'error' }])
    },
  )

  it('that was cut in the middle of a character is an error at its cell', () => {
    const { findings } = read([column(['abcé', 'ok'], { width: 4 })])
    expect(findings).toMatchObject([
      { code: 'trajectories.savTextUndecodable', severity: 'error', line: 2, column: 'X' },
    ])
  })

  it('keeps spaces in front and loses those at the end', () => {
    expect(read([column([' a b  ', 'c\0\0'], { width: 8 })]).tables[0]?.cells).toEqual([[' a b', 'c']])
  })

  it('with a control character inside is an error at its cell', () => {
    expect(read([column(['ok', 'a\0b'], { width: 8 })]).findings).toMatchObject([
      { code: 'trajectories.controlCharacter', line: 3, column: 'X' },
    ])
  })

  it.each([256, 300, 504, 505, 1000])('of %i bytes is put together from its parts', (width) => {
    const long = Array.from({ length: width }, (_, index) => String.fromCharCode(97 + (index % 26))).join('')
    const columns = [column([long, 'kort'], { width }), { name: 'NEXT', values: [1, 2] }]
    const limits = { cellLength: 2000 }
    for (const layout of layouts) {
      const { tables, findings } = sav.read(writeSav(columns, layout), 'a.sav', { limits })
      expect(findings).toEqual([])
      expect(tables[0]?.cells).toEqual([
        [long, 'kort'],
        ['1', '2'],
      ])
    }
  })
})
