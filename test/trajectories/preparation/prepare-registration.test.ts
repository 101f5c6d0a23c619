import { writeWorkbook } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { expectSame, type Made, mappingOf, prepare } from './both-ways.ts'
import { ownFile } from './own-file.ts'

const everyRule = mappingOf(`
decimal: ','
missing: [nvt]
files:
  gone.csv: { delimiter: ';' }
tables:
  persons:
    from: clients.csv
    skipWhenMissing: [person_id]
    columns:
      person_id: { from: nr, prefix: 'a-' }
      sex: { from: sekse, recode: { m: 1, v: 2 } }
      region_code: { constant: GM0000 }
      birth_year: { from: leeftijd, subtractFrom: 2024, round: 0 }
      origin_group: { from: adres, split: { separator: '/', part: 2 } }
      household_type: { join: [sekse, leeftijd], separator: '-', missing: [x] }
  intakes:
    from: [parts/, absent.csv]
    columns:
      person_id: nr
      intake_date: { from: begin, split: { separator: '|', part: -1 } }
  enrolments:
    from: [clients.csv, parts/]
    columns:
      person_id: nr
      start_date: { from: begin }
  spells:
    from: clients.csv
    months:
      first: m1
      last: m3
      start: 2024-01
      columns:
        person_id: nr
        state: { recode: { w: WT, z: NA } }
  measurements:
    from: clients.csv
    waves: { _t0: 0, _t1: 1, _t9: 9 }
    items:
      headers: [q1]
      columns: { measurement_id: nr, person_id: nr }
  jobs:
    from: clients.csv
    stack:
      - columns: { job_id: { from: nr, suffix: '-1' }, hours_contract: { from: uren, multiply: 36 } }
      - columns: { job_id: { from: nr, suffix: '-2' }, employer_id: nr }
  contacts:
    from: [clients.csv, parts/]
`)

const codes = ({ findings }: Made) => findings.map(({ code }) => code.replace('trajectories.', ''))

describe('a delivery that is prepared some rows at a time', () => {
  it('gives the tables and findings of one that is mapped in memory, by every rule of a mapping', async () => {
    let rows = 0
    await fc.assert(
      fc.asyncProperty(
        ownFile,
        fc.array(ownFile, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 7, 1000),
        async (clients, parts, batchRows) => {
          const folder = parts.map((part, index) => [`parts/${index}.csv`, part] as const)
          const delivery = { 'clients.csv': clients, ...Object.fromEntries(folder) }
          const { whole } = await expectSame(delivery, everyRule, batchRows)
          rows += Object.values(whole.tables).reduce((sum, table) => sum + table.rows.length, 0)
        },
      ),
      { numRuns: 30 },
    )
    expect(rows).toBeGreaterThan(1000)
  })

  const spells = mappingOf(`
decimal: ','
encoding: windows-1252
tables:
  spells:
    from: s.csv
    columns: { spell_id: nr, person_id: wie, state: { from: status, recode: { w: WT, '€': PW } }, hours_week: uren }
`)
  const asText = (count: number, delimiter: string, lineEnd: string) =>
    ['nr;wie;status;uren', ...Array.from({ length: count }, (_, row) => `s${row};Zoë;${row % 3 ? 'w' : '€'};"1,5"`)]
      .join(lineEnd)
      .replaceAll(';', delimiter)
  const windows1252 = (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
  const utf16 = (text: string, isLittle: boolean) => {
    const bytes = Buffer.from(text, 'utf16le')
    return isLittle ? bytes : bytes.swap16()
  }

  it.each([
    ['windows-1252 with carriage returns', windows1252(asText(300, ';', '\r\n')), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${asText(300, '\t', '\n')}`), []],
    ['UTF-8 that names its delimiter', Buffer.from(`\uFEFFsep=|\r${asText(300, '|', '\r')}`), []],
    ['UTF-16 with a mark', utf16(`\uFEFF${asText(300, ';', '\r\n')}`, false), []],
    ['UTF-16 without a mark', utf16(asText(300, ';', '\n'), true), ['textUtf16']],
    ['UTF-8 where windows-1252 was declared', Buffer.from(asText(9, ';', '\n')), ['textIsUtf8', 'textMisread']],
  ])('is read in every dialect: %s', async (_, bytes, expected) => {
    const { whole, prepared } = await expectSame({ 's.csv': bytes }, spells, 7)
    expect([...new Set(codes(prepared))].slice(0, 2)).toEqual(expected)
    expect(whole.tables.spells?.rows.length).toBeGreaterThan(5)
  })

  it('is read from JSON lines, also when the last line brings a column of its own', async () => {
    const lines = Array.from({ length: 40 }, (_, row) => `{"person_id":"${row}","birth_year":${1960 + row}}`)
    const text = [...lines, '', 'no object', '{"person_id":"x","sex":2,"note":"a\\r\\nb"}'].join('\n')
    const { prepared } = await expectSame({ 'persons.jsonl': text }, null, 7)
    expect(prepared.tables.persons?.rows.at(-1)).toEqual({
      place: 'data/persons.jsonl:43',
      cells: ['x', '', '2', 'a\nb'],
    })
    expect(codes(prepared)).toEqual(['jsonLineBroken'])
  })

  it('is read from Parquet with several groups of rows, in batches that cross them', async () => {
    const numbers = Array.from({ length: 250 }, (_, row) => row)
    const columnData = [
      { name: 'person_id', data: numbers.map((row) => `P${row}`), type: 'STRING' as const },
      { name: 'hours', data: numbers.map((row) => row / 4), type: 'DOUBLE' as const },
    ]
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 60 }))
    const mapping = mappingOf(
      "decimal: ','\ntables: { jobs: { from: h.parquet, columns: { person_id: person_id, hours_contract: hours } } }",
    )
    const { whole } = await expectSame({ 'h.parquet': bytes }, mapping, 7)
    expect(whole.tables.jobs?.rows[9]).toEqual({ place: 'data/h.parquet:11', cells: ['P9', '2,25'] })
    await expectSame({ 'h.parquet': bytes }, mapping, 100)
    await expectSame({ 'h.parquet': bytes.with(bytes.length >> 1, 0xff) }, mapping, 100)
  })

  it('is read from a workbook, a sheet of which serves a table by its name', async () => {
    const sheet = (name: string) => ({
      name,
      columns: [
        { name: 'person_id', format: 'text' as const },
        { name: 'sex', format: 'text' as const },
      ],
      rows: [
        ['A', '1'],
        ['B', '2'],
      ],
    })
    const bytes = writeWorkbook([sheet('Persons'), sheet('Elders')])
    const mapping = mappingOf('tables: { contacts: { from: c.xlsx#Elders, columns: { enrolment_id: person_id } } }')
    const { prepared } = await expectSame({ 'c.xlsx': bytes }, mapping, 1)
    expect(Object.keys(prepared.tables)).toEqual(['contacts', 'persons'])
  })

  it('shows a place with quoted line feeds, empty lines and rows that make several', async () => {
    const text = 'nr;a;b\n\n1;"x\ny";z\n2;;\n;;\n3;"p\n\nq";r\n'
    const mapping = mappingOf(
      'tables: { contacts: { from: c.csv, stack: [{ columns: { enrolment_id: nr, contact_id: a } }, { columns: { enrolment_id: nr, contact_id: b } }], skipWhenMissing: [contact_id] } }',
    )
    const { prepared } = await expectSame({ 'c.csv': text }, mapping, 1)
    expect(prepared.tables.contacts?.rows.map(({ place }) => place)).toEqual(
      [3, 3, 7, 7].map((line) => `data/c.csv:${line}`),
    )
  })
})

describe('what there is to say of a delivery that is prepared some rows at a time', () => {
  const columns = 'columns: { person_id: nr, sex: { from: s, recode: { m: 1 } }, birth_year: jaar }'

  it('is said once where it concerns the file, and counted beyond 200 where it concerns rows', async () => {
    const mapping = mappingOf(`tables: { persons: { from: c.csv, ${columns} } }`)
    const rows = Array.from({ length: 900 }, (_, row) => `${row};q;Ã©`)
    const { prepared } = await expectSame({ 'c.csv': ['nr;s;x', ...rows].join('\n') }, mapping, 7)
    expect(codes(prepared).filter((code) => code === 'mappingColumnMissing')).toHaveLength(1)
    expect(codes(prepared).filter((code) => code === 'mappingCodeUnknown')).toHaveLength(201)
    expect(prepared.findings.at(-1)?.message.en).toBe('The same another 700 times; 900 times in all')
  })

  it.each([
    ['two columns of one name', 'nr;s;S\n1;m;v\n'],
    ['bytes that are no UTF-8', Buffer.from('nr;s\n1;m\n2;\u00EB\n3;\u00EB\n', 'latin1')],
    ['half a character of UTF-16', Buffer.from('\uFEFFnr;s\n1;\uD800m\n', 'utf16le')],
    ['no rows', 'nr;s\n'],
    ['nothing at all', '\n\n'],
    ['no certain delimiter', 'a,b;c\n1,2;3\n'],
    ['many columns without a name', `nr;s${';'.repeat(300)}\n1;m${';x'.repeat(300)}\n`],
  ])('is the same of a file that cannot be used: %s', async (_, content) => {
    const mapping = mappingOf(`tables: { persons: { from: c.csv, ${columns} } }`)
    const { prepared } = await expectSame({ 'c.csv': content }, mapping, 1)
    expect(prepared.tables).toEqual({})
    expect(prepared.findings.some(({ severity }) => severity === 'error')).toBe(true)
    await expectSame(
      { 'persons/1.csv': 'nr;s\n1;m\n', 'persons/2.csv': content, 'persons/3.csv': 'x;y\n1;2\n' },
      null,
      1,
    )
  })

  it('is the same of a file in which bytes were changed', async () => {
    const csv = Buffer.from(
      ['nr;s;jaar', ...Array.from({ length: 30 }, (_, row) => `${row};m;"19${row}"`)].join('\r\n'),
    )
    const json = Buffer.from(Array.from({ length: 30 }, (_, row) => `{"nr":"${row}","s":null,"j":1.${row}}`).join('\n'))
    const columnData = [
      { name: 'nr', data: Array.from({ length: 90 }, (_, row) => `P${row}`) },
      { name: 's', data: Array.from({ length: 90 }, (_, row) => row % 7) },
    ]
    const parquet = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 40 }))
    const files = { 'c.csv': csv, 'c.jsonl': json, 'c.parquet': parquet }
    const change = fc.record({
      at: fc.nat(),
      value: fc.oneof(fc.constantFrom(0, 10, 13, 34, 59, 195, 255), fc.nat(255)),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('c.csv', 'c.jsonl', 'c.parquet' as const),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1, 7, 1000),
        async (name, changes, batchRows) => {
          const bytes = Uint8Array.from(files[name])
          for (const { at, value } of changes) bytes[at % bytes.length] = value
          const mapping = mappingOf(`tables: { persons: { from: ${name}, ${columns} } }`)
          await expectSame({ [name]: bytes }, mapping, batchRows)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is not asked of a file that nothing uses, nor of one that can be handed on', async () => {
    const asked: string[] = []
    const isReady = async ({ file }: { readonly file: string }) => asked.push(file) > 0
    const delivery = { 'note.csv': 'a;a\n1;2\n', 'persons.csv': 'person_id\nA\n' }
    const { tables, findings } = await prepare(delivery, null, { isReady })
    expect(asked).toEqual(['data/persons.csv'])
    expect(tables.persons?.rows).toEqual([{ place: 'data/persons.csv:undefined', cells: ['A'] }])
    expect(findings).toEqual([])
  })

  it('stops when asked to', async () => {
    const stopped = AbortSignal.abort()
    await expect(prepare({ 'persons.csv': 'person_id\nA\n' }, null, { signal: stopped })).rejects.toThrow()
  })
})
