import {
  checkTables,
  type Finding,
  missingDay,
  readFile,
  readMapping,
  tables as schemas,
  typeTable,
  writeParquet,
} from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const spells = schemas.find(({ name }) => name === 'spells')!
const rows = [
  { spell_id: 's1', person_id: 'ZEBRA-7731', channel: 'labour', state: 'WT', begin: '1987-02-13', end: '' },
  { spell_id: 's2', person_id: 'B, x', channel: 'benefit', state: 'PW', begin: '1988-01-01', end: '1989-01-01' },
]
const names = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[]
const lines = (texts: readonly string[]) => new TextEncoder().encode(`${texts.join('\n')}\n`)

const sound = {
  csv: lines([names.join(','), ...rows.map((row) => names.map((name) => JSON.stringify(row[name])).join(','))]),
  jsonl: lines(rows.map((row) => JSON.stringify(row))),
  parquet: writeParquet([
    ...names.slice(0, 4).map((name) => ({ name, kind: 'text' as const, values: rows.map((row) => row[name]) })),
    { name: 'begin', kind: 'day' as const, values: Int32Array.of(6252, 6574) },
    { name: 'end', kind: 'day' as const, values: Int32Array.of(missingDay, 6940) },
  ]),
}
const mapping = lines([
  'doorstroom-mapping: 1',
  "decimal: ','",
  'missing: [nvt]',
  'tables:',
  '  spells:',
  '    from: ZEBRA-7731.csv',
  '    columns:',
  '      person_id: klant',
  '      state: { from: status, recode: { werk: WT, bijstand: UB }, otherwise: missing }',
  '      hours_week: { from: uren, multiply: 0.5, round: 1 }',
])

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  put: fc.uint8Array({ maxLength: 3 }),
})
const damaged = (file: Uint8Array) =>
  fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce((bytes, { at, remove, put }) => {
      const start = Math.floor(at * bytes.length)
      return new Uint8Array([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + remove)])
    }, file),
  )

function expectDiscreet(findings: readonly Finding[]): void {
  for (const { line, message, fix } of findings) {
    expect(line === null || line >= 1).toBe(true)
    expect(JSON.stringify([message, fix])).not.toMatch(/7731|1987-02|"B, x/)
  }
}

/** Reads, types and checks; every row is accepted or rejected, and what is accepted lies in its range. */
async function expectSafe(bytes: Uint8Array, file: string): Promise<void> {
  const read = await readFile(bytes, file)
  if (read.tables.length === 0) expect(read.findings.some(({ severity }) => severity === 'error')).toBe(true)
  for (const raw of read.tables) {
    for (const cells of raw.cells) expect(cells).toHaveLength(raw.lines.length)
    const typed = typeTable(spells, raw)
    expect(typed.accepted + typed.rejected).toBe(raw.lines.length)
    const days = typed.table?.columns.get('begin')
    if (days?.kind === 'day') for (const day of days.values) expect(day > -25_568 && day < 84_006).toBe(true)
    expectDiscreet([
      ...typed.findings,
      ...(typed.table === null ? [] : checkTables(new Map([['spells', typed.table]]))),
    ])
  }
  expectDiscreet(read.findings)
}

const mostMemory = 400_000_000

/** Ten thousand damaged files a run, with those of workbooks and SPSS, which have tests of their own. */
describe('a file with bytes changed, put in or taken out', () => {
  const runs = { csv: 4000, jsonl: 2500, parquet: 1000 }
  it.each(['csv', 'jsonl', 'parquet'] as const)('%s: gives rows or findings, never a crash', async (format) => {
    const before = process.memoryUsage().rss
    await fc.assert(
      fc.asyncProperty(damaged(sound[format]), (bytes) => expectSafe(bytes, `spells.${format}`)),
      { numRuns: runs[format] },
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(mostMemory)
  })

  it('a mapping gives a mapping or findings with their lines, and repeats nothing', () => {
    fc.assert(
      fc.property(damaged(mapping), (bytes) => {
        const { value, findings } = readMapping(new TextDecoder().decode(bytes), 'mapping.yaml')
        expect(value !== null || findings.length > 0).toBe(true)
        expect(JSON.stringify(findings)).not.toContain('7731')
      }),
      { numRuns: 1000 },
    )
  })
})
