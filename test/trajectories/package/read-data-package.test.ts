import { readDataPackage, tables as schemas, typeTable } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafePath } from '../../../packages/trajectories/src/package/is-safe-path.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function read(description: unknown, files: Readonly<Record<string, Uint8Array | string>> = {}) {
  const asked: string[] = []
  const load = (path: string) => {
    asked.push(path)
    const content = files[path]
    return content === undefined ? null : typeof content === 'string' ? utf8(content) : content
  }
  const text = typeof description === 'string' ? description : JSON.stringify(description)
  return readDataPackage(text, 'data/datapackage.json', load).then((result) => ({ ...result, asked }))
}

const jobs = {
  name: 'jobs',
  path: 'jobs.txt',
  encoding: 'windows-1252',
  dialect: { delimiter: '|' },
  schema: {
    missingValues: ['', 'nvt'],
    fields: [
      { name: 'job_id', type: 'string' },
      { name: 'person_id', type: 'string' },
      { name: 'begin', type: 'date', format: '%d-%m-%Y' },
      { name: 'hourly_wage', type: 'number', decimalChar: ',' },
    ],
  },
}
const jobsFile = Uint8Array.from(
  'job_id|person_id|begin|hourly_wage\n01|Zo\u00eb|1-3-2024|14,50\n02|B|31-12-2023|nvt\n',
  (one) => one.charCodeAt(0),
)

describe('a data package', () => {
  it('is read as it declares: encoding, delimiter, decimal mark, order of dates, missing values', async () => {
    const { tables, findings } = await read({ resources: [jobs] }, { 'jobs.txt': jobsFile })
    expect(findings).toEqual([])
    const [{ name, table, settings } = { name: '', table: null, settings: {} }] = tables
    const schema = schemas.find((one) => one.name === name)!
    const typed = typeTable(schema, table!, { mapping: settings })
    expect(typed.findings).toEqual([])
    expect([...typed.table!.columns].map(([column, { values }]) => [column, [...values]])).toEqual([
      ['job_id', ['01', '02']],
      ['person_id', ['Zoë', 'B']],
      ['begin', [19_783, 19_722]],
      ['hourly_wage', [14.5, Number.NaN]],
    ])
  })

  it('may have dates of eight digits, and not beside dates with the day first', async () => {
    const days = (...formats: string[]) => ({
      name: 'x',
      path: 'x.csv',
      schema: { fields: formats.map((format, at) => ({ name: `d${at}`, type: 'date', format })) },
    })
    const { tables, findings } = await read({ resources: [days('%Y%m%d')] }, { 'x.csv': 'd0\n20240131\n' })
    expect([findings, tables[0]?.settings.dates]).toEqual([[], 'year-month-day'])
    const both = await read({ resources: [days('%Y%m%d', '%d-%m-%Y')] }, { 'x.csv': 'd0,d1\n20240131,31-01-2024\n' })
    expect(both).toMatchObject({ tables: [], findings: [{ code: 'trajectories.packageNotSupported' }] })
  })

  it('may have a resource in several files', async () => {
    const resource = { name: 'spells', path: ['spells/1.csv', 'spells/2.csv'] }
    const { tables } = await read(
      { resources: [resource] },
      { 'spells/1.csv': 'a,b\n1,2\n', 'spells/2.csv': 'b,a\n4,3\n' },
    )
    expect(tables[0]?.table).toMatchObject({
      cells: [
        ['1', '3'],
        ['2', '4'],
      ],
      files: ['data/spells/1.csv', 'data/spells/2.csv'],
    })
  })

  it('and its files may contradict each other, and that is said', async () => {
    const file = 'job_id|person_id|begin|uurloon\n1|A|2024-30-01|x\n2|B|soon|x\n'
    const { findings } = await read(
      { resources: [jobs, { name: 'persons', path: 'persons.csv' }] },
      { 'jobs.txt': file },
    )
    expect(findings.map(({ code, file: place, line, column }) => [code.slice(13), place, line, column])).toEqual([
      ['packageFieldMissing', 'data/jobs.txt', 1, 'hourly_wage'],
      ['packageFieldUndescribed', 'data/jobs.txt', 1, 'uurloon'],
      ['packageTypeContradicted', 'data/jobs.txt', 2, 'begin'],
      ['packageFileMissing', 'data/persons.csv', null, null],
    ])
    expect(findings[2]?.message.en).toContain('2 cell(s)')
  })

  it.each([
    ['no JSON', '{', 'packageUnreadable'],
    ['no resources', { name: 'x' }, 'packageUnreadable'],
    ['the same name twice', { resources: [jobs, jobs] }, 'packageUnreadable'],
    ['data in itself', { resources: [{ name: 'x', data: [{ a: 1 }] }] }, 'packageNotSupported'],
    ['a schema elsewhere', { resources: [{ ...jobs, schema: 'schema.json' }] }, 'packageNotSupported'],
    ['a file without names', { resources: [{ ...jobs, dialect: { header: false } }] }, 'packageNotSupported'],
    ['an unknown encoding', { resources: [{ ...jobs, encoding: 'ebcdic' }] }, 'packageNotSupported'],
    [
      'two decimal marks',
      {
        resources: [
          {
            ...jobs,
            schema: {
              fields: [
                { name: 'a', type: 'number', decimalChar: ',' },
                { name: 'b', type: 'number' },
              ],
            },
          },
        ],
      },
      'packageDecimalsDiffer',
    ],
  ])('with %s is refused with a reason', async (_, description, code) => {
    const { tables, findings } = await read(description, { 'jobs.txt': jobsFile })
    expect(tables).toEqual([])
    expect(findings).toMatchObject([{ code: `trajectories.${code}`, severity: 'error', file: 'data/datapackage.json' }])
  })

  it.each([
    '../a.csv',
    '/etc/passwd',
    'C:\\a.csv',
    'a/../../b.csv',
    'https://x.nl/a.csv',
    '\\\\server\\a',
    '~/a',
    '.git/a',
    'a\u0000',
    '',
  ])('never opens %j', async (path) => {
    const { tables, findings, asked } = await read(
      { resources: [{ name: 'x', path: ['a.csv', path] }] },
      { 'a.csv': 'a\n1\n' },
    )
    expect([tables, asked]).toEqual([[], []])
    expect(findings).toMatchObject([{ code: 'trajectories.packagePathUnsafe' }])
  })

  it('never follows a path out of its folder, whatever its parts', () => {
    const part = fc.constantFrom('..', '.', 'a', '/', '\\', 'b.csv', '~', 'C:', '%2e%2e')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '/', '\\'), (parts, mark) => {
        const path = parts.join(mark)
        if (!isSafePath(path)) return
        const inside = new URL(path, 'file:///study/data/')
        expect(inside.pathname.startsWith('/study/data/') || path.includes('%')).toBe(true)
        expect(path).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|\\|:/)
      }),
    )
  })

  it('of any shape gives findings, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (schema, dialect) => {
        const { findings, tables } = await read(
          { resources: [{ name: 'a', path: 'a.csv', schema, dialect }] },
          { 'a.csv': 'a\n1\n' },
        )
        expect(findings.length + tables.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
