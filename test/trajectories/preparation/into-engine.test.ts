import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyMapping,
  prepareRegistration,
  readFile,
  readMapping,
  stageRegistration,
  tables,
  typeTable,
} from '@doorstroom/trajectories'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'into-engine-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a prepared delivery is staged to the rows and findings that mapping and typing in memory give', async () => {
  const { value: mapping } = readMapping(
    `doorstroom-mapping: 1
decimal: ','
dates: day-month-year
tables:
  spells:
    from: r.csv
    columns:
      spell_id: nr
      person_id: wie
      channel: { constant: labour }
      state: { from: status, recode: { w: WT, v: WF } }
      begin: van
      end: tot
      hours_week: uren
`,
    'mapping.yaml',
  )
  const rows = Array.from({ length: 400 }, (_, row) =>
    [
      `s${row}`,
      `p${row % 50}`,
      row % 3 ? 'w' : 'v',
      `1-${(row % 12) + 1}-2024`,
      row === 77 ? '31-2-2025' : '',
      `${row % 40},5`,
    ].join(';'),
  )
  const bytes = Buffer.from(`\uFEFF${['nr;wie;status;van;tot;uren', ...rows].join('\r\n')}`, 'utf16le')
  const path = join(folder, 'r.csv')
  writeFileSync(path, bytes)

  const read = await readFile(bytes, 'data/r.csv')
  const mapped = applyMapping(new Map([['r.csv', read.tables[0]!]]), mapping!).tables.get('spells')!
  const typed = typeTable(tables.find(({ name }) => name === 'spells')!, mapped, { mapping })

  const source = { address: 'r.csv', file: 'data/r.csv', paths: [path], files: ['data/r.csv'] }
  const prepared = await prepareRegistration([source], mapping, { folder, batchRows: 90 })
  expect(prepared.findings).toEqual([])
  const registers = prepared.tables.map(({ table, files }) => ({
    table,
    files: files.map(({ path, file, lineOf }) => ({ path, file, lineOf: lineOf! })),
  }))
  const staged = await stageRegistration(registers, { mapping, delimiter: ',', encoding: 'utf-8' })
  try {
    const table = (await staged.part(0, 1)).get('spells')
    expect(table?.columns).toEqual(typed.table?.columns)
    expect([...(table?.lines ?? [])]).toEqual([...(typed.table?.lines ?? [])])
    expect(staged.rows.get('spells')).toEqual({ accepted: 399, rejected: 1 })
    expect(staged.findings).toEqual(typed.findings)
  } finally {
    staged.close()
  }
})
