import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectSame, mappingOf } from './both-ways.ts'
import { ownFile } from './own-file.ts'

const lists = mappingOf(`
decimal: ','
missing: [nvt]
tables:
  spells:
    - from: clients.csv
      months: { first: m1, last: m3, start: 2024-01, columns: { person_id: nr, channel: { constant: benefit } } }
    - from: [others.csv, parts/]
      skipWhenMissing: [begin]
      columns:
        person_id: { from: nr, prefix: 'b-' }
        channel: { constant: labour }
        state: { from: m1, recode: { w: WT, z: NA } }
        begin: { from: begin, split: { separator: '|', part: -1 } }
        hours_week: uren
    - from: clients.csv
      stack:
        - columns: { person_id: nr, channel: { constant: care }, state: m2, begin: begin }
        - columns: { person_id: adres, channel: { constant: care }, state: m3, begin: begin, job_id: nr }
    - { from: others.csv, columns: { person_id: nr, channel: { constant: education } } }
    - { from: absent.csv, columns: { person_id: nr } }
  measurements:
    - from: others.csv
      waves: { _t0: 0, _t1: 1, _t9: 9 }
      columns: { measurement_id: nr, person_id: nr, instrument_id: { constant: i }, score: q1 }
    - from: clients.csv
      items:
        headers: [q1_t0, q1_t1]
        columns: { measurement_id: nr, person_id: nr, instrument_id: { constant: j }, wave: { constant: 3 } }
  persons:
    - { from: [parts/, kept.csv] }
    - { from: clients.csv, columns: { person_id: nr, sex: { from: sekse, recode: { m: 1, v: 2 } } } }
    - { from: kept.csv }
`)

it('files with other columns in one table are the same in memory and some rows at a time, by every kind of rule', async () => {
  const rows: number[] = []
  await fc.assert(
    fc.asyncProperty(
      ownFile,
      ownFile,
      fc.array(ownFile, { maxLength: 2 }),
      fc.constantFrom('person_id;birth_year;note\n1;1980;x\n;;\n2;nvt;\n', 'person_id\n', 'region_code\n1\n'),
      fc.constantFrom(1, 7, 1000),
      async (clients, others, parts, kept, batchRows) => {
        const folder = parts.map((part, index) => [`parts/${index}.csv`, part] as const)
        const files = { 'others.csv': others, 'clients.csv': clients, 'kept.csv': kept, ...Object.fromEntries(folder) }
        const { whole } = await expectSame(files, lists, batchRows)
        rows.push(whole.tables.spells?.rows.length ?? 0, whole.tables.measurements?.rows.length ?? 0)
      },
    ),
    { numRuns: 20 },
  )
  expect(Math.max(...rows)).toBeGreaterThan(20)
})
