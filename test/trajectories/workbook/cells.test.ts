import { readFile } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { type RawWorkbook, rawWorkbook, row } from './raw-workbook.ts'

/** The text of one cell under the name `x`, and the codes that were found. */
async function cellOf(cell: string, more: Partial<RawWorkbook> = {}) {
  const sheets = { Blad1: row(1, ['id', 'x']) + row(2, ['A1', cell]) }
  const { tables, findings } = await readFile(rawWorkbook({ sheets, ...more }), 'data/a.xlsx')
  return { text: tables[0]?.cells[1]?.[0], codes: findings.map(({ code }) => code.replace('trajectories.', '')) }
}

const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`

describe('a number in a workbook', () => {
  it.each([
    ['12', '12'],
    ['12.0', '12'],
    [' 41', '41'],
    ['-0', '0'],
    ['0.30000000000000004', '0.3'],
    ['3.3333333333333335', '3.33333333333333'],
    ['1E-3', '0.001'],
    ['1.5E+2', '150'],
    ['123456789012345', '123456789012345'],
  ])('%s is read as %s, as a spreadsheet shows it', async (written, text) => {
    expect(await cellOf(number(written))).toEqual({ text, codes: [] })
  })

  it('with more digits than a spreadsheet keeps is an error: two people may have become one', async () => {
    const sheet =
      row(1, ['id', 'x']) + row(2, [number('1234567890123456700'), 1]) + row(3, [number('123456789012345'), 1])
    const { findings } = await readFile(rawWorkbook({ sheets: { Blad1: sheet } }), 'data/a.xlsx')
    expect(findings.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['trajectories.digitsLost', 'error', 2],
    ])
  })

  it.each(['abc', '1,5', ' ', 'Infinity', '0x10', '1e999'])(
    'written as "%s" makes the workbook unreadable',
    async (written) => {
      expect((await cellOf(number(written))).codes).toEqual(['workbookUnreadable'])
    },
  )

  it('shown with zeros in front has them: it names a client', async () => {
    expect((await cellOf(number('7', 1), { formats: ['000000'] })).text).toBe('000007')
    expect((await cellOf(number('7.5', 1), { formats: ['000000'] })).text).toBe('7.5')
    expect((await cellOf(number('7', 1), { formats: ['0.00'] })).text).toBe('7')
  })

  it('gets the decimal mark of the study', async () => {
    const file = rawWorkbook({ sheets: { Blad1: row(1, ['id', 'x']) + row(2, ['A1', 7.5]) } })
    expect((await readFile(file, 'a.xlsx', { decimal: ',' })).tables[0]?.cells[1]).toEqual(['7,5'])
  })

  it('in a percentage or with a currency is the number itself', async () => {
    const formats = [
      '0.0%',
      '[$€-413] #,##0.00',
      '0&quot; dagen&quot;',
      '#,##0\\d',
      'General',
      '[Red]0.00',
      '_-* #,##0_-',
    ]
    for (const style of formats.keys())
      expect((await cellOf(number('0.25', style + 1), { formats })).text, formats[style]).toBe('0.25')
  })
})

describe('a day in a workbook', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45351', '2024-02-29'],
    ['2958465', '9999-12-31'],
  ])('%s is %s', async (serial, text) => {
    expect(await cellOf(number(serial, 1), { formats: [14] })).toEqual({ text, codes: [] })
  })

  it.each([
    ['60', '1900-02-29'],
    ['0', '1900-01-00'],
  ])('%s, which does not exist, is written as such: %s', async (serial, text) => {
    expect((await cellOf(number(serial, 1), { formats: [14] })).text).toBe(text)
  })

  it.each(['-1', '2958466'])('%s is no day and stays a number', async (serial) => {
    expect((await cellOf(number(serial, 1), { formats: [14] })).text).toBe(serial)
  })

  it.each([
    ['0', '1904-01-01'],
    ['43889', '2024-02-29'],
  ])('counted from 1904 %s is %s', async (serial, text) => {
    const workbook = '<workbookPr date1904="1"/>'
    expect((await cellOf(number(serial, 1), { formats: [14], workbook })).text).toBe(text)
  })

  it.each([
    ['45351.5', '2024-02-29T12:00:00'],
    ['45351.042372685186', '2024-02-29T01:01:01'],
    ['45351.999999999', '2024-03-01'],
  ])('with a clock keeps it: %s is %s', async (serial, text) => {
    expect((await cellOf(number(serial, 1), { formats: [22] })).text).toBe(text)
  })

  it.each([
    'dd-mm-yyyy',
    'd/m/yy;@',
    '[$-413]d mmmm yyyy',
    'mmm-yy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'yyyy&quot;-W&quot;',
    'dd-mm-jjjj',
  ])('is known by its format: %s', async (format) => {
    expect((await cellOf(number('45351', 1), { formats: [format] })).text).toBe('2024-02-29')
  })

  it('is known by the numbers of the formats that every spreadsheet has', async () => {
    const formats = [14, 15, 16, 17, 22, 27, 30, 36, 50, 57, 58]
    for (const style of formats.keys())
      expect((await cellOf(number('45351', style + 1), { formats })).text).toBe('2024-02-29')
  })

  it('that is written as text stays that text', async () => {
    expect((await cellOf('1-3-2024')).text).toBe('1-3-2024')
  })

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T00:00:00.000Z', '2024-02-29'],
    ['2024-02-29T10:30:00', '2024-02-29T10:30:00'],
  ])('in words of the standard, %s, is %s', async (written, text) => {
    expect((await cellOf(`<c t="d"><v>${written}</v></c>`)).text).toBe(text)
  })
})

describe('a time in a workbook', () => {
  it.each([
    [20, '0.5', '12:00:00'],
    [18, '0.0423726851851852', '01:01:01'],
    [46, '1.5', '36:00:00'],
    [45, '0.000011574074', '00:00:01'],
    [20, '45351.5', '2024-02-29T12:00:00'],
  ])('in format %s: %s is %s', async (format, value, text) => {
    expect((await cellOf(number(value, 1), { formats: [format] })).text).toBe(text)
  })
})

describe('text in a workbook', () => {
  it.each([
    ['leading zeros stay', '<c t="inlineStr"><is><t>007</t></is></c>', '007'],
    ['runs are joined', '<c t="inlineStr"><is><r><t>on</t></r><r><t>bekend</t></r></is></c>', 'onbekend'],
    ['reading aids are left out', '<c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>', '課'],
    ['escapes of XML', '<c t="inlineStr"><is><t>a&amp;b &#235;</t></is></c>', 'a&b ë'],
    ['escapes of workbooks', '<c t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c>', 'a\nb_x0041_'],
    ['sections of characters', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['shared', '<c t="s"><v>1</v></c>', 'tweede deel'],
    ['truth', '<c t="b"><v>1</v></c>', '1'],
    ['untruth', '<c t="b"><v>0</v></c>', '0'],
    ['nothing', '<c s="0"/>', ''],
  ])('%s', async (_, cell, text) => {
    const strings = '<si><t>een</t></si><si><r><t>tweede</t></r><r><t xml:space="preserve"> deel</t></r></si>'
    expect(await cellOf(cell, { strings })).toEqual({ text, codes: [] })
  })

  it('that refers to a text that is not there makes the workbook unreadable', async () => {
    expect((await cellOf('<c t="s"><v>7</v></c>')).codes).toEqual(['workbookUnreadable'])
  })
})

describe('a formula in a workbook', () => {
  it.each([
    ['counts as its outcome', '<c><f>A1+1</f><v>12.5</v></c>', '12.5', []],
    ['may have a text as outcome', '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab', []],
    ['may have an empty text as outcome', '<c t="str"><f>""</f><v></v></c>', '', []],
    ['without outcome is an error', '<c><f>A1+1</f><v></v></c>', '', ['formulaWithoutValue']],
    ['that failed is an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '', ['cellError']],
    ['over another workbook is an error', "<c><f>'[1]Blad 1'!A1*2</f><v>3</v></c>", '', ['cellFromElsewhere']],
    ['over a column of a table is no such thing', '<c><f>SUM(Tabel1[2023])</f><v>3</v></c>', '3', []],
    ['with brackets in a text is no such thing', '<c t="str"><f>"[1]a!"</f><v>x</v></c>', 'x', []],
  ])('%s', async (_, cell, text, codes) => {
    expect(await cellOf(cell)).toEqual({ text, codes })
  })

  it('that is shared over cells is followed to another workbook', async () => {
    const sheets = {
      Blad1:
        row(1, ['id', 'x']) +
        row(2, ['A1', '<c><f t="shared" ref="B2:B3" si="0">[2]Data!A1</f><v>1</v></c>']) +
        row(3, ['A2', '<c><f t="shared" si="0"/><v>2</v></c>']),
    }
    const { findings } = await readFile(rawWorkbook({ sheets }), 'a.xlsx')
    expect(findings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['trajectories.cellFromElsewhere', 2, 'x'],
      ['trajectories.cellFromElsewhere', 3, 'x'],
    ])
  })
})
