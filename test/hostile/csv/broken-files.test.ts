import { type Finding, readFile } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const canary = 'ZEBRA-7731'
const bytes = (text: string) => new TextEncoder().encode(text)
const header = 'person_id,birth_year\n'
const find = (file: Uint8Array | string) => readFile(typeof file === 'string' ? bytes(file) : file, 'persons.csv')

interface Case {
  readonly name: string
  readonly file: Uint8Array | string
  readonly code: string
  readonly line: number | null
  readonly column?: string
}

const latin1 = new Uint8Array([...bytes(`${header}${canary},1980\nZo`), 0xeb, ...bytes(',1990\n')])

const cases: readonly Case[] = [
  { name: 'no bytes', file: '', code: 'fileEmpty', line: null },
  { name: 'only empty lines', file: '\n\r\n\n', code: 'fileEmpty', line: null },
  { name: 'only a byte order mark', file: '\uFEFF', code: 'fileEmpty', line: null },
  { name: 'header only', file: header, code: 'fileHeaderOnly', line: 1 },
  { name: 'a row with a cell too many', file: `${header}A,1980\n${canary},1980,x\n`, code: 'rowRagged', line: 3 },
  { name: 'a row with a cell too few', file: `${header}${canary}\n`, code: 'rowRagged', line: 2 },
  { name: 'an unclosed quote', file: `${header}A,1980\n\n"${canary},1980\nB,1990\n`, code: 'quoteNotClosed', line: 4 },
  { name: 'a quote inside a cell', file: `${header}A,1980\n${canary}"x,1980\n`, code: 'quoteMisplaced', line: 3 },
  { name: 'text after a closing quote', file: `${header}"${canary}"x,1980\n`, code: 'quoteMisplaced', line: 2 },
  { name: 'a row without end', file: `${header}"${canary}${'x\n'.repeat(50_000)}`, code: 'rowTooLong', line: 2 },
  { name: 'the same name twice', file: 'id,x,ID \n1,2,3\n', code: 'headerDuplicate', line: 1, column: 'ID' },
  { name: 'the same name in two Unicode forms', file: 'zo\u00EB,zoe\u0308\n1,2\n', code: 'headerDuplicate', line: 1 },
  {
    name: 'a NUL byte',
    file: `${header}A,1980\n${canary}\u0000,1980\n`,
    code: 'controlCharacter',
    line: 3,
    column: 'person_id',
  },
  {
    name: 'an escape character',
    file: `${header}A,19\u001b[31m80\n`,
    code: 'controlCharacter',
    line: 2,
    column: 'birth_year',
  },
  { name: 'bytes that are not UTF-8', file: latin1, code: 'textNotUtf8', line: 3 },
  { name: 'half a UTF-16 file', file: new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), code: 'textNotUtf16', line: null },
  {
    name: 'a cell of 1001 characters',
    file: `${header}${canary}${'x'.repeat(991)},1\n`,
    code: 'cellTooLong',
    line: 2,
    column: 'person_id',
  },
  {
    name: 'a hundred thousand columns',
    file: `${'a,'.repeat(100_000)}b\n${canary}\n`,
    code: 'rowTooLong',
    line: 1,
  },
  { name: '201 columns', file: `${'a,'.repeat(200)}b\n${canary}\n`, code: 'columnsTooMany', line: 1 },
  {
    name: 'the beginning of a workbook',
    file: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    code: 'workbookUnreadable',
    line: null,
  },
]

describe.each(cases)('a file with $name', ({ file, code, line, column }) => {
  it('is refused with a code, the right line and a fix', async () => {
    const { findings } = await find(file)
    const found = findings.find((finding) => finding.code === `trajectories.${code}`)
    expect(found).toMatchObject({ severity: 'error', file: 'persons.csv', line })
    if (column !== undefined) expect(found?.column).toBe(column)
    for (const text of [found?.message.nl, found?.message.en, found?.fix.nl, found?.fix.en]) expect(text).not.toBe('')
  })

  it('has none of its cells in a message', async () => {
    const { findings } = await find(file)
    expect(JSON.stringify(findings)).not.toMatch(/ZEBRA|7731|xxx/)
  })
})

describe('limits', () => {
  const refused = async (limits: object, file: string): Promise<Finding | undefined> =>
    (await readFile(bytes(file), 'persons.csv', { limits })).findings[0]

  it('of bytes and rows stop a file, and can be stated otherwise', async () => {
    const file = `${header}A,1980\nB,1981\n`
    expect(await refused({ bytes: 10 }, file)).toMatchObject({ code: 'trajectories.fileTooLarge' })
    expect(await refused({ rows: 1 }, file)).toMatchObject({ code: 'trajectories.rowsTooMany' })
    expect(await refused({ rows: 2 }, file)).toBeUndefined()
  })
})
