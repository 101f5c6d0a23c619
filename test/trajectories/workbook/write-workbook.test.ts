import {
  dayOf,
  readFile,
  toIsoDate,
  type WorkbookCell,
  type WorkbookSheet,
  writeWorkbook,
} from '@doorstroom/trajectories'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const textOf = (cell: WorkbookCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (typeof cell === 'object') return toIsoDate(cell.day)
  return String(cell)
}
const parts = (file: Uint8Array) =>
  new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))
const columns = [
  { name: 'person_id', format: 'text' },
  { name: 'begin', format: 'day' },
  { name: 'hours', format: 'general' },
  { name: 'alone', format: 'general' },
] as const
const sheet: WorkbookSheet = {
  name: 'spells',
  columns,
  rows: [
    ['007', { day: dayOf(2024, 2, 29)! }, 7.5, true],
    ['=1+1', { day: dayOf(1900, 1, 1)! }, -0.1, false],
    ['@SUM(A1)', { day: dayOf(1900, 3, 1)! }, 1e-7, null],
    [' _x0041_ <&>"\r\n\u0001é😀', { day: dayOf(9999, 12, 31)! }, 123456789012345, null],
  ],
}

describe('a workbook that was written here', () => {
  it('reads back to the same cells: leading zeros, days, formulas as text, every character', async () => {
    const { tables } = await readFile(writeWorkbook([sheet]), 'a.xlsx')
    expect(tables[0]?.columns).toEqual(columns.map(({ name }) => name))
    for (const [index, cells] of (tables[0]?.cells ?? []).entries())
      expect(cells).toEqual([...sheet.rows].map((row) => textOf(row[index] ?? null)))
  })

  it('reads back to the same cells, whatever they are', async () => {
    const cell: fc.Arbitrary<WorkbookCell> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 })
        .map((value) => Number(value.toPrecision(15)) + 0),
      fc.boolean(),
      fc.integer({ min: dayOf(1900, 1, 1)!, max: dayOf(9999, 12, 31)! }).map((day) => ({ day })),
      fc.constant(null),
    )
    const rows = fc.array(fc.tuple(fc.string({ minLength: 1 }), cell, cell, cell), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const { tables } = await readFile(writeWorkbook([{ ...sheet, rows: written }]), 'a.xlsx')
        const expected = columns.map((_, index) => written.map((row) => textOf(row[index] ?? null)))
        expect(tables[0]?.cells).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('is the same file in every time zone, without author, time, macros or links', () => {
    const zone = process.env.TZ
    const written = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name
      return Buffer.from(writeWorkbook([sheet])).toString('base64')
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(written).size).toBe(1)
    const names = [...parts(writeWorkbook([sheet])).keys()]
    expect(names.filter((name) => /docProps|vba|external|media/i.test(name))).toEqual([])
  })

  it('keeps text as text when it is edited, and holds no formula', () => {
    const xml = parts(writeWorkbook([sheet])).get('xl/worksheets/sheet1.xml')
    expect(xml).not.toContain('<f>')
    expect(parts(writeWorkbook([sheet])).get('xl/styles.xml')).toContain('quotePrefix="1"')
  })

  it('lets people choose from lists: a short one with the cells, a long one on a hidden sheet', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `code-${index}`)
    const file = writeWorkbook([
      {
        name: 'persons',
        columns: [
          { name: 'sex', format: 'text', allowed: ['1', '2', '9'] },
          { name: 'work', format: 'text', allowed: long, othersToo: true },
          { name: 'again', format: 'text', allowed: long },
          { name: 'children', format: 'whole', range: [0, 20], hint: 'Kinderen "thuis"' },
        ],
        rows: [['1', 'code-7', null, 3]],
      },
    ])
    const xml = parts(file).get('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toContain('<formula1>&quot;1,2,9&quot;</formula1>')
    expect(xml.match(/<formula1>codelijsten!\$A\$2:\$A\$61<\/formula1>/g)).toHaveLength(2)
    expect(xml).toMatch(/type="whole" operator="between"[^>]*prompt="Kinderen &quot;thuis&quot;"/)
    expect(parts(file).get('xl/workbook.xml')).toContain('name="codelijsten" sheetId="2" state="hidden"')
    const { tables, findings } = await readFile(file, 'a.xlsx')
    expect([tables.length, findings]).toEqual([1, []])
  })

  it.each([
    ['a sheet name with a slash', [{ ...sheet, name: 'a/b' }]],
    ['a sheet name of 32 characters', [{ ...sheet, name: 'x'.repeat(32) }]],
    ['two sheets of one name', [sheet, { ...sheet, name: 'SPELLS' }]],
    ['no sheet', []],
    ['a number that is not finite', [{ ...sheet, rows: [['a', null, Number.NaN]] }]],
    ['a day before 1900', [{ ...sheet, rows: [['a', { day: dayOf(1899, 12, 31)! }]] }]],
    ['a text that no cell can hold', [{ ...sheet, rows: [['x'.repeat(32_768)]] }]],
  ])('is not written with %s', (_, sheets: readonly WorkbookSheet[]) => {
    expect(() => writeWorkbook(sheets)).toThrow(RangeError)
  })
})
