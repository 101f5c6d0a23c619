import { readFile } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { packed, type RawWorkbook, rawParts, rawWorkbook, row } from './raw-workbook.ts'

async function read(raw: RawWorkbook) {
  const { tables, findings } = await readFile(rawWorkbook(raw), 'data/a.xlsx')
  return {
    tables,
    table: tables[0],
    found: findings.map(({ code, file, line, column }) => [code.replace('trajectories.', ''), file, line, column]),
    severities: findings.map(({ severity }) => severity),
  }
}

const merged = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
const plain = row(1, ['id', 'x']) + row(2, ['A1', 5]) + row(3, ['A2', 6])

describe('the sheets of a workbook', () => {
  it('are tables with an address each; empty ones, drawings and sheets that only explain are passed over', async () => {
    const explanation = row(1, ['Uitleg bij deze werkmap']) + row(3, ['blad', 'kolom'])
    const { tables, found } = await read({
      sheets: { persons: plain, Leeg: '', 'Cliënten 2': plain, Uitleg: explanation },
    })
    expect(tables.map(({ file }) => file)).toEqual(['data/a.xlsx#persons', 'data/a.xlsx#Cliënten 2'])
    expect(found).toEqual([])
  })

  it('named Uitleg is read when it is not our own explanation', async () => {
    expect((await read({ sheets: { Uitleg: plain } })).table?.lines).toEqual([2, 3])
  })

  it('that are hidden are not read, and that is said', async () => {
    const { tables, found } = await read({ sheets: { Een: plain, Twee: plain }, states: { Twee: 'veryHidden' } })
    expect(tables).toHaveLength(1)
    expect(found).toEqual([['sheetHidden', 'data/a.xlsx#Twee', null, null]])
  })

  it('with names and no rows are passed over beside others; alone they make an empty delivery', async () => {
    const names = row(1, ['id', 'x'])
    expect((await read({ sheets: { Een: plain, Twee: names } })).found).toEqual([
      ['sheetHeaderOnly', 'data/a.xlsx#Twee', null, null],
    ])
    expect((await read({ sheets: { Een: names } })).found).toEqual([['fileHeaderOnly', 'data/a.xlsx', null, null]])
    expect((await read({ sheets: { Een: '' } })).found).toEqual([['fileEmpty', 'data/a.xlsx', null, null]])
  })

  it('of which the XML has prefixes are read the same', async () => {
    const parts = rawParts({ sheets: { Een: plain } })
    const prefixed = String(parts['xl/worksheets/sheet0.xml'])
      .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
    const { tables } = await readFile(packed({ ...parts, 'xl/worksheets/sheet0.xml': prefixed }), 'a.xlsx')
    expect(tables[0]?.cells).toEqual([
      ['A1', 'A2'],
      ['5', '6'],
    ])
  })
})

describe('the rows of a sheet', () => {
  it('keep the number that the spreadsheet shows, and empty ones are passed over', async () => {
    const { table } = await read({ sheets: { Een: row(4, ['id', 'x']) + row(5, [null, null]) + row(9, ['A1', 5]) } })
    expect(table?.lines).toEqual([9])
  })

  it('may come without addresses', async () => {
    const cells = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
    const { table } = await read({ sheets: { Een: cells('id', 'x') + cells('A1', 'B') } })
    expect([table?.cells, table?.lines]).toEqual([[['A1'], ['B']], [2]])
  })

  it('that are hidden are read, and counted', async () => {
    const { table, found } = await read({ sheets: { Een: plain + row(4, ['A3', 7], 'hidden="1"') } })
    expect(table?.lines).toEqual([2, 3, 4])
    expect(found).toEqual([['rowsHidden', 'data/a.xlsx#Een', 1, null]])
  })

  it('with nothing but a remark beside the table are no rows', async () => {
    const { table, found } = await read({ sheets: { Een: plain + row(9, [null, null, null, 'gecheckt']) } })
    expect(table?.lines).toEqual([2, 3])
    expect(found).toEqual([['headerEmpty', 'data/a.xlsx#Een', 1, null]])
  })
})

describe('the columns of a sheet', () => {
  it('that are hidden are read, and counted', async () => {
    const { table, found } = await read({
      sheets: { Een: plain },
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
    })
    expect(table?.columns).toEqual(['id', 'x'])
    expect(found).toEqual([['columnsHidden', 'data/a.xlsx#Een', 1, null]])
  })

  it('have names on one line, and a name that occurs twice is an error', async () => {
    const twice = row(1, ['Datum\nstart', 'id', 'ID']) + row(2, ['a', 'b', 'c'])
    const { tables, found } = await read({ sheets: { Een: twice } })
    expect([tables, found]).toEqual([[], [['headerDuplicate', 'data/a.xlsx#Een', 1, 'ID']]])
    const once = row(1, ['Datum\nstart', 'id']) + row(2, ['a', 'b'])
    expect((await read({ sheets: { Een: once } })).table?.columns).toEqual(['Datum start', 'id'])
  })
})

describe('the names of the columns', () => {
  it('stand below a title, and that is said', async () => {
    const title = row(1, ['Export cliënten']) + row(2, ['Gemeente', 'Zwolle']) + row(3, ['peildatum 1 mei'])
    const names = row(5, ['id', 'x', 'y', 'z', 'q']) + row(6, ['A1', 1, 2, 3, 4])
    const { table, found, severities } = await read({ sheets: { Een: title + names }, after: merged('A1:E1') })
    expect([table?.columns, table?.lines]).toEqual([['id', 'x', 'y', 'z', 'q'], [6]])
    expect([found, severities]).toEqual([[['titleRows', 'data/a.xlsx#Een', 5, null]], ['warning']])
  })

  it('stand below pairs that describe the delivery, also where the table is narrow', async () => {
    const pairs = row(1, ['Gemeente', 'Zwolle']) + row(2, ['Periode', 2024])
    const { table } = await read({ sheets: { Een: pairs + row(4, ['id', 'x', 'y']) + row(5, ['A1', 1, 2]) } })
    expect(table?.columns).toEqual(['id', 'x', 'y'])
  })

  it('stand below another table: an error, since its rows would be lost', async () => {
    const other = row(1, ['id', 'x']) + row(2, ['a', 1])
    const { found, severities } = await read({
      sheets: { Een: other + row(4, ['id2', 'y', 'z']) + row(5, ['b', 1, 2]) },
    })
    expect([found, severities]).toEqual([[['rowsAboveHeader', 'data/a.xlsx#Een', 4, null]], ['error']])
  })

  it('in two rows under merged cells are joined as group / column', async () => {
    const upper = row(1, ['Cliënt', 'Traject', null, 'Opmerking'])
    const lower = row(2, [null, 'begin', 'einde', null])
    const data = row(3, ['A1', 'ma', 'di', 'geen']) + row(4, ['A2', 'ma', 'di', 'geen'])
    const { table, found } = await read({
      sheets: { Een: upper + lower + data },
      after: merged('A1:A2', 'B1:C1', 'D1:D2'),
    })
    expect(table?.columns).toEqual(['Cliënt', 'Traject / begin', 'Traject / einde', 'Opmerking'])
    expect(table?.lines).toEqual([3, 4])
    expect(found).toEqual([['headerJoined', 'data/a.xlsx#Een', 2, null]])
  })

  it('never take a row of data along, also where names are merged over columns', async () => {
    const upper = row(1, ['Cliënt', 'Contact', null])
    const data = row(2, ['A1', 'mail', 'brief']) + row(3, ['A2', 'mail', 'brief'])
    const { table, found } = await read({ sheets: { Een: upper + data }, after: merged('B1:C1') })
    expect([table?.columns, table?.lines]).toEqual([
      ['Cliënt', 'Contact'],
      [2, 3],
    ])
    expect(found).toEqual([['headerEmpty', 'data/a.xlsx#Een', 1, null]])
  })

  it('under merged cells only are taken along where numbers follow them, and not where texts do', async () => {
    const upper = row(1, ['Voor', null, 'Na', null])
    const lower = row(2, ['ww', 'pw', 'WW', 'PW'])
    const after = merged('A1:B1', 'C1:D1')
    const numbers = await read({ sheets: { Een: upper + lower + row(3, [1, 2, 3, 4]) }, after })
    expect(numbers.table?.columns).toEqual(['Voor / ww', 'Voor / pw', 'Na / WW', 'Na / PW'])
    const texts = await read({ sheets: { Een: upper + lower + row(3, ['a', 'b', 'c', 'd']) }, after })
    expect([texts.table?.columns, texts.table?.lines]).toEqual([
      ['Voor', 'Na'],
      [2, 3],
    ])
  })

  it('may be numbers of questions, but texts without a letter are no names', async () => {
    const asked = row(1, ['id', 1, 2, 3, 4, 5]) + row(2, ['A1', 5, 4, 3, 2, 1])
    expect((await read({ sheets: { Een: asked } })).table?.columns).toEqual(['id', '1', '2', '3', '4', '5'])
    const nameless = row(1, ['A1', '5', '1980']) + row(2, ['A2', '6', '1981'])
    expect((await read({ sheets: { Een: nameless } })).found).toEqual([
      ['sheetHeaderUnclear', 'data/a.xlsx#Een', 1, null],
    ])
  })

  it('may be years or months behind a text', async () => {
    const { table } = await read({ sheets: { Een: row(1, ['id', 2021, 2022, 2023]) + row(2, ['A1', 1, 0, 1]) } })
    expect(table?.columns).toEqual(['id', '2021', '2022', '2023'])
    const months = ['45292', '45323', '45352'].map((value) => `<c s="1"><v>${value}</v></c>`)
    const monthly = { sheets: { Een: row(1, ['id', ...months]) + row(2, ['A1', 1, 0, 1]) }, formats: [17] }
    expect((await read(monthly)).table?.columns).toEqual(['id', '2024-01-01', '2024-02-01', '2024-03-01'])
  })

  it('are asked for where the first row holds numbers or days: no row is lost as a header', async () => {
    const { tables, found } = await read({ sheets: { Een: row(1, ['A1', 5, 7]) + row(2, ['A2', 6, 8]) } })
    expect([tables, found]).toEqual([[], [['sheetHeaderUnclear', 'data/a.xlsx#Een', 1, null]]])
  })
})

describe('merged cells among the data', () => {
  it('have their value in the first only, and that is a warning at the range', async () => {
    const data = row(2, ['A1', 5]) + row(3, [null, 6])
    const { table, found } = await read({ sheets: { Een: row(1, ['id', 'x']) + data }, after: merged('A2:A3') })
    expect(table?.cells[0]).toEqual(['A1', ''])
    expect(found).toEqual([['cellsMerged', 'data/a.xlsx#Een', 2, 'id']])
  })
})

describe('an error in a cell', () => {
  it('keeps its row, and is not looked at in a column without a name', async () => {
    const error = '<c t="e"><v>#N/A</v></c>'
    const { table, found } = await read({ sheets: { Een: row(1, ['id', 'x']) + row(2, [null, error, error]) } })
    expect(table?.lines).toEqual([2])
    expect(found).toEqual([['cellError', 'data/a.xlsx#Een', 2, 'x']])
  })
})
