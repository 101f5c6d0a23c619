import { readFile } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLines } from '../../../packages/trajectories/src/format/json-lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, limits = {}) => jsonLines.read(bytes(text), 'a.jsonl', { limits })
const places = (text: string) => read(text).findings.map(({ code, line, column }) => [code, line, column])

describe('JSON lines', () => {
  it('have a column for every name, in the order in which names first appear', () => {
    const { tables, findings, rejected } = read(
      '{"id":"007","n":1.50}\n\n{"in_work":true,"id":"A \\u00eb"}\r\n{"n":null}',
    )
    expect(findings).toEqual([])
    expect(rejected).toBe(0)
    expect(tables).toEqual([
      {
        file: 'a.jsonl',
        columns: ['id', 'n', 'in_work'],
        cells: [
          ['007', 'A ë', ''],
          ['1.5', '', ''],
          ['', '1', ''],
        ],
        lines: [1, 3, 4],
      },
    ])
  })

  it('are recognised by their extension, and without one by their first line', async () => {
    for (const name of ['a.jsonl', 'a.NDJSON', 'a']) {
      expect(
        (await readFile(bytes('\uFEFF{"id":"1"}\n'.slice(name === 'a' ? 1 : 0)), name)).tables[0]?.columns,
      ).toEqual(['id'])
    }
  })

  it('are UTF-8, and in another encoding only where the file cannot be UTF-8', () => {
    const western = new Uint8Array([...bytes('{"id":"Zo'), 0xeb, ...bytes(' '), 0x80, ...bytes('"}')])
    for (const [file, text] of [
      [bytes('{"id":"Zoë €"}'), 'Zoë €'],
      [western, 'Zoë €'],
    ] as const) {
      const { tables, findings } = jsonLines.read(file, 'a.jsonl', { encoding: 'windows-1252' })
      expect(findings).toEqual([])
      expect(tables[0]?.cells).toEqual([[text]])
    }
  })

  it('keep all digits of a long number, and are refused: another program may have rounded them before', () => {
    const { tables, findings } = read(
      '{"id":12345678901234567890,"n":9007199254740991,"x":1e20,"y":-0,"z":1E2,"w":5.0}',
    )
    expect(tables[0]?.cells.flat()).toEqual([
      '12345678901234567890',
      '9007199254740991',
      '100000000000000000000',
      '0',
      '100',
      '5',
    ])
    expect(findings.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['trajectories.jsonNumberLong', 'error', 'id'],
      ['trajectories.jsonNumberLong', 'error', 'x'],
    ])
  })

  it.each([
    ['a list', '{"id":"1","codes":["a","b"]}', ['jsonValueNested', 1, 'codes']],
    ['an object that repeats a name', '{"id":"1","a":{"id":"2","b":[{}]}}', ['jsonValueNested', 1, 'a']],
    ['a number that is too large', '{"id":"1","n":1e400}', ['jsonNumberTooLarge', 1, 'n']],
    ['a name given twice', '{"id":"1","n":1,"n":2}', ['jsonNameTwice', 1, 'n']],
    ['a name given twice, the second time escaped', '{"id":"1","\\u0069d":"2"}', ['jsonNameTwice', 1, 'id']],
    ['half a character', '{"id":"1","t":"\\ud83d"}', ['jsonTextBroken', 1, 't']],
    ['a control character', '{"id":"1","t":"a\\u0000"}', ['controlCharacter', 1, 't']],
  ])('report %s at its line and column, and keep the rest of the row', (_, text, [code, line, column]) => {
    expect(places(text)).toEqual([[`trajectories.${code}`, line, column]])
    expect(read(text).tables[0]?.cells[0]).toEqual(['1'])
  })

  it.each([
    ['cut off', '{"id":"2"'],
    ['a list of objects', '[{"id":"2"},{"id":"3"}]'],
    ['a value alone', '"id"'],
    ['two objects', '{"id":"2"}{"id":"3"}'],
    ['no JSON', "{'id':'2'}"],
    ['not a number', '{"id":NaN}'],
  ])('reject a line that is %s, and read the others', (_, line) => {
    const text = `{"id":"1"}\n${line}\n{"id":"4"}\n`
    expect(places(text)).toEqual([['trajectories.jsonLineBroken', 2, null]])
    expect(read(text).tables[0]).toMatchObject({ cells: [['1', '4']], lines: [1, 3] })
    expect(read(text).rejected).toBe(1)
  })

  it('treat names of members of objects as names like any other', () => {
    const [table] = read('{"__proto__":"a","constructor":"b","toString":"c"}\n{"__proto__":"d"}').tables
    expect(table?.columns).toEqual(['__proto__', 'constructor', 'toString'])
    expect(table?.cells).toEqual([
      ['a', 'd'],
      ['b', ''],
      ['c', ''],
    ])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  it('with names that differ in capitals only are refused', () => {
    expect(read('{"id":1}\n{"ID":2}')).toMatchObject({
      tables: [],
      findings: [{ code: 'trajectories.headerDuplicate' }],
    })
  })

  it.each([
    ['nothing', ' \n\n', 'fileEmpty'],
    ['objects without names', '{}\n{}', 'fileHeaderOnly'],
    ['no UTF-8', '\u0000', 'textNotUtf8'],
  ])('of %s are refused', (_, text, code) => {
    const file =
      code === 'textNotUtf8' ? new Uint8Array([...bytes('{"id":"1"}\n{"id":"'), 0xe9, 0x22, 0x7d]) : bytes(text)
    const { tables, findings } = jsonLines.read(file, 'a.jsonl')
    expect(tables).toEqual([])
    expect(findings.map((finding) => finding.code)).toEqual([`trajectories.${code}`])
  })

  it('are kept to the limits of rows, columns, cells, lines and bytes', () => {
    const text = '{"a":"1234","b":1}\n{"a":"5","b":2}\n'
    const codes = (limits: Record<string, number>) => read(text, limits).findings.map(({ code }) => code)
    expect(codes({ rows: 1 })).toEqual(['trajectories.rowsTooMany'])
    expect(codes({ columns: 1 })).toEqual(['trajectories.columnsTooMany'])
    expect(codes({ cellLength: 3 })).toEqual(['trajectories.cellTooLong'])
    expect(codes({ rowLength: 16 })).toEqual(['trajectories.jsonLineTooLong'])
    expect(codes({ bytes: 10 })).toEqual(['trajectories.fileTooLarge'])
    expect(codes({ rows: 2, columns: 2, cellLength: 4, rowLength: 18 })).toEqual([])
  })

  it('lose no row and no value, whatever names and texts hold', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', ':', ',', ' ', '7', 'ë', '😀', '\n'),
    })
    const value = fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const row = fc.dictionary(
      text.map((name) => `x${name.trim()}`),
      value,
      { minKeys: 1, maxKeys: 4 },
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { tables, findings } = read(rows.map((one) => JSON.stringify(one)).join('\n'))
        const serious = findings.filter(({ code }) => code !== 'trajectories.jsonNumberLong')
        expect(serious).toEqual([])
        const [table] = tables
        expect(table?.lines).toEqual(rows.map((_, index) => index + 1))
        for (const [index, one] of rows.entries()) {
          for (const [position, name] of (table?.columns ?? []).entries()) {
            const cell = table?.cells[position]?.[index]
            const given = Object.hasOwn(one, name) ? one[name] : null
            if (typeof given === 'number') expect(Number(cell)).toBe(given + 0)
            else expect(cell).toBe(given === null ? '' : given === true ? '1' : given === false ? '0' : given)
          }
        }
      }),
    )
  })

  it('with bytes changed give rows or findings for every line, and never a value in a message', () => {
    const sound = bytes('{"id":"ZEBRA-7731","n":1987.25,"ok":true}\n{"id":"B","n":null,"t":"\\u00eb"}\n')
    const change = fc.record({ at: fc.nat(sound.length - 1), remove: fc.nat(4), put: fc.uint8Array({ maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const broken = changes.reduce(
          (file, { at, remove, put }) =>
            new Uint8Array([...file.subarray(0, at), ...put, ...file.subarray(at + remove)]),
          sound,
        )
        const { tables, findings, rejected = 0 } = jsonLines.read(broken, 'a.jsonl')
        const filled = new TextDecoder()
          .decode(broken)
          .split(/[\r\n]+/)
          .filter((line) => line.trim() !== '').length
        if (tables.length > 0) expect((tables[0]?.lines.length ?? 0) + rejected).toBe(filled)
        else expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
        expect(JSON.stringify(findings.map(({ message, fix }) => [message, fix]))).not.toMatch(/7731|1987/)
      }),
      { numRuns: 1000 },
    )
  })
})
