import { readFile } from '@doorstroom/trajectories'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packed, rawParts, rawWorkbook, row } from '../../trajectories/workbook/raw-workbook.ts'

const canary = 'ZEBRA-7731'
const plain = row(1, ['id', 'x']) + row(2, [canary, 5])
const sound = rawParts({ sheets: { Een: plain } })
const sheet = 'xl/worksheets/sheet0.xml'
const withPart = (name: string, part: string | Uint8Array) => packed({ ...sound, [name]: part })
const worksheet = (rows: string, before = '') => `${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`
const megabytes = (count: number) => new Uint8Array(count * 1_000_000).fill(0x20)
const utf16 = (text: string) => strToU8([...text].join('\0'))

/** Says of every part in the list at the end, and in the headers between, that it is 10 bytes unpacked. */
function lying(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset)
  for (let at = 0; at + 30 < file.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return file
}

/** Sets the mark that a part is encrypted. */
function encrypted(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset)
  for (let at = 0; at + 30 < file.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  return file
}

const bomb = () => withPart(sheet, megabytes(3))
const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
const stolen = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
const compound = (...texts: string[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...texts.flatMap((text) => [...utf16(text)])])
const parts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, '']))
const manySheets = Array.from({ length: 65_000 }, (_, index) => `<sheet name="s${index}" r:id="s0"/>`).join('')
const diagonal = Array.from({ length: 5000 }, (_, index) => {
  const letters = [Math.floor(index / 676), Math.floor(index / 26) % 26, index % 26]
  const column = letters.map((letter) => String.fromCharCode(65 + letter)).join('')
  return `<row r="${index + 1}"><c r="${column}${index + 1}"><v>1</v></c></row>`
}).join('')

const cases: readonly (readonly [name: string, file: () => Uint8Array, code: string])[] = [
  ['a zip bomb', () => bomb(), 'workbookSwells'],
  ['a zip bomb that states a size of 10 bytes', () => lying(bomb()), 'workbookSwells'],
  ['more parts than a workbook of tables has', () => packed({ ...sound, ...parts(300) }), 'workbookPartsTooMany'],
  [
    '65,000 sheets',
    () => withPart('xl/workbook.xml', `<workbook><sheets>${manySheets}</sheets></workbook>`),
    'sheetsTooMany',
  ],
  ['macros', () => withPart('xl/vbaProject.bin', 'Sub Auto_Open()'), 'workbookMacros'],
  ['a password', () => compound('EncryptedPackage'), 'workbookPassword'],
  ['a password of another kind', () => encrypted(rawWorkbook({ sheets: { Een: plain } })), 'workbookPassword'],
  ['the format of before 2007', () => compound('Workbook'), 'workbookOtherKind'],
  ['the binary format', () => withPart('xl/workbook.bin', ''), 'workbookOtherKind'],
  ['the format of LibreOffice', () => packed({ mimetype: 'x', 'content.xml': '<x/>' }), 'workbookOtherKind'],
  [
    'a document type with entities in entities',
    () => withPart(sheet, worksheet('<row><c><v>&b;</v></c></row>', laughs)),
    'workbookDeclares',
  ],
  [
    'an entity that is a file',
    () => withPart(sheet, worksheet('<row><c><v>&a;</v></c></row>', stolen)),
    'workbookDeclares',
  ],
  [
    'a document type between two pieces',
    () => withPart(sheet, worksheet(plain, `${' '.repeat(65_531)}${laughs}`)),
    'workbookDeclares',
  ],
  [
    'an entity that is not declared',
    () => withPart(sheet, worksheet('<row><c><v>&a;</v></c></row>')),
    'workbookUnreadable',
  ],
  ['elements in elements', () => withPart(sheet, worksheet('<a>'.repeat(10_000))), 'workbookSwells'],
  [
    'attributes without end',
    () =>
      withPart(
        sheet,
        `<worksheet ${Array.from({ length: 30 }, (_, index) => `a${index}="${'x'.repeat(50_000)}"`).join(' ')}/>`,
      ),
    'workbookSwells',
  ],
  ['text without end', () => withPart(sheet, worksheet(`<row><c><v>${'1'.repeat(3_000_000)}`)), 'workbookSwells'],
  [
    'a part outside the workbook',
    () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
    'workbookUnreadable',
  ],
  [
    'a part on the internet',
    () =>
      withPart(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="https://example.org/a.xml" TargetMode="External"/></Relationships>',
      ),
    'workbookUnreadable',
  ],
  ['rows out of order', () => withPart(sheet, worksheet(row(2, [canary]) + row(1, ['x']))), 'workbookUnreadable'],
  [
    'a cell twice',
    () => withPart(sheet, worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
    'workbookUnreadable',
  ],
  ['a row beyond the last', () => withPart(sheet, worksheet(row(1_048_577, [canary]))), 'workbookUnreadable'],
  ['cells far apart', () => withPart(sheet, worksheet(diagonal)), 'cellsTooMany'],
  ['no sheets', () => packed({ 'a.txt': 'x' }), 'workbookUnreadable'],
  ['bytes that are no ZIP file', () => strToU8('PK and nothing more'), 'workbookUnreadable'],
  ['text under the name of a workbook', () => strToU8('id;x\nA;1\n'), 'workbookUnreadable'],
  ['a page of the internet', () => strToU8('<html><table>'), 'workbookUnreadable'],
  ['nothing', () => new Uint8Array(), 'workbookUnreadable'],
  ['a number in letters', () => withPart(sheet, worksheet(`<row><c><v>${canary}</v></c></row>`)), 'workbookUnreadable'],
  [
    'a truth that is a word of the language',
    () => withPart(sheet, worksheet('<row><c t="b"><v>constructor</v></c></row>')),
    'workbookUnreadable',
  ],
  ...['A', '1', 'a1', 'A1B', 'A0', 'XFE1', 'A-1', ''].map(
    (address) =>
      [
        `the address "${address}"`,
        () => withPart(sheet, worksheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`)),
        'workbookUnreadable',
      ] as const,
  ),
  [
    'styles without end',
    () => withPart('xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(110_000)}</cellXfs></styleSheet>`),
    'workbookSwells',
  ],
  [
    'relations without end',
    () => withPart('xl/_rels/workbook.xml.rels', `<Relationships>${'<Relationship/>'.repeat(11_000)}</Relationships>`),
    'workbookSwells',
  ],
  [
    'a name of a column that is a book',
    () => rawWorkbook({ sheets: { Een: row(1, ['id', 'x'.repeat(30_000)]) + row(2, ['A', 1]) } }),
    'sheetHeaderUnclear',
  ],
  [
    'an unknown kind of cell',
    () => withPart(sheet, worksheet('<row><c t="x"><v>1</v></c></row>')),
    'workbookUnreadable',
  ],
  ['a part cut off inside', () => withPart(sheet, worksheet(plain).slice(0, -30)), 'workbookUnreadable'],
  [
    'Latin text that says it is UTF-8',
    () => withPart(sheet, new Uint8Array([...strToU8('<worksheet>'), 0xeb])),
    'workbookUnreadable',
  ],
]

describe('a workbook with', () => {
  it.each(cases)('%s is refused with a reason, and nothing of it is shown', async (_, file, code) => {
    const bytes = file()
    const before = process.resourceUsage().maxRSS
    const { tables, findings } = await readFile(bytes, 'data/a.xlsx')
    expect(tables).toEqual([])
    expect(findings.map((finding) => finding.code)).toEqual([`trajectories.${code}`])
    expect(findings[0]?.severity).toBe('error')
    expect(JSON.stringify(findings)).not.toContain(canary)
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(300_000)
  })

  it('a part larger than any table needs is refused, also when it is hardly packed', async () => {
    const file = zipSync({ ...pack(sound), [sheet]: [megabytes(101), { level: 0 }] })
    const { findings } = await readFile(file, 'a.xlsx', { limits: { bytes: 200_000_000 } })
    expect(findings.map(({ code }) => code)).toEqual(['trajectories.workbookSwells'])
  })

  it('more bytes than a typed table has is refused before it is unpacked', async () => {
    const file = zipSync({ ...pack(sound), 'xl/media/a.png': [megabytes(20), { level: 0 }] })
    expect((await readFile(file, 'a.xlsx')).findings.map(({ code }) => code)).toEqual(['trajectories.fileTooLarge'])
  })

  it('more rows, columns or characters than allowed is refused', async () => {
    const wide = row(1, ['id', 'b', 'c']) + row(2, ['a', canary, 'b']) + row(3, ['a', canary, 'b'])
    const codes = async (limits: object) =>
      (await readFile(rawWorkbook({ sheets: { Een: wide } }), 'a.xlsx', { limits })).findings.map(({ code }) => code)
    expect(await codes({ rows: 1 })).toEqual(['trajectories.rowsTooMany'])
    expect(await codes({ rows: 2, columns: 3, cellLength: 10 })).toEqual([])
    expect(await codes({ columns: 2 })).toEqual(['trajectories.columnsTooMany'])
    expect(await codes({ cellLength: 5 })).toEqual(['trajectories.cellTooLong', 'trajectories.cellTooLong'])
  })
})

const pack = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  )

describe('a workbook that can be read', () => {
  it.each([
    ['a ZIP file inside', withPart('xl/embeddings/inner.zip', rawWorkbook({ sheets: { Een: plain } }))],
    ['names that point outside', withPart('../../x.sheet.xml', canary)],
    ['a link to another workbook that no cell uses', withPart('xl/externalLinks/externalLink1.xml', '<externalLink/>')],
    [
      'all columns hidden over and over',
      rawWorkbook({
        sheets: { Een: plain.replaceAll('row r', 'row hidden="0" r') },
        before: `<cols>${'<col min="5" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`,
      }),
    ],
    ['a size that is a lie', lying(rawWorkbook({ sheets: { Een: plain } }))],
  ])('with %s gives its own table and nothing else', async (_, file) => {
    const { tables, findings } = await readFile(file, 'data/a.xlsx')
    expect(findings).toEqual([])
    expect(tables.map(({ cells }) => cells)).toEqual([[[canary], ['5']]])
  })

  it('with control characters, hidden in escapes, says where', async () => {
    const cells = row(1, ['id', 'x']) + row(2, ['a_x0000_b', 5])
    const { findings } = await readFile(rawWorkbook({ sheets: { Een: cells } }), 'a.xlsx')
    expect(findings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['trajectories.controlCharacter', 2, 'id'],
    ])
  })
})
