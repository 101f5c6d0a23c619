import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrivacyStop } from '@doorstroom/disclosure'
import { type Finding, stageDelivery } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { admitBatches } from '../../../packages/cli/src/registration/admit-batches.ts'
import { deliveredFiles } from '../../../packages/cli/src/registration/delivered-files.ts'
import { lookAtDeliveries } from '../../../packages/cli/src/registration/look-at-deliveries.ts'
import { lookAtDelivery } from '../../../packages/cli/src/registration/look-at-delivery.ts'
import { writeStudy } from '../../hostile/small-study.ts'

const [first, filler, last] = [2, 30_000, 30_003]
const costs = (rows: readonly string[]) => ['cost_id,enrolment_id,amount_eur,date', ...rows, ''].join('\n')
const plainRow = (row: number) => `c-000${row},e-0000000${row % 90},${row},2022-03-01`
/** A file of more than the first megabyte, with a row of one's own at the beginning and at the end. */
const large = (begin: string, end: string) => {
  const text = costs([begin, ...Array.from({ length: filler }, (_, row) => plainRow(row)), end])
  expect(text.length).toBeGreaterThan(1_100_000)
  return text
}

async function lookAt(text: string | Uint8Array): Promise<readonly Finding[]> {
  const folder = writeStudy({ 'data/costs.csv': text })
  return (await lookAtDelivery(folder, deliveredFiles(folder)[0]!, null, {})).findings
}

describe('a large file, seen by its first megabyte and its last rows', () => {
  it('has a total found at its own line', async () => {
    const findings = await lookAt(large(plainRow(1), 'Totaal,,450000,'))
    expect(findings).toMatchObject([{ code: 'trajectories.totalRow', file: 'data/costs.csv', line: last }])
    expect(await lookAt(large(plainRow(1), plainRow(2)))).toEqual([])
  })

  it('has the writing of its columns explained, and says that it saw the first part', async () => {
    const findings = await lookAt(large('c-1,e-00000001,1,13-3-2022', plainRow(2)))
    expect(findings).toMatchObject([{ code: 'trajectories.dateOrderUnclear', line: first, column: 'date' }])
    expect(findings[0]?.message.en).toContain('seen in the first part of the file')
  })

  it('in UTF-16, of which a piece is no text, is looked at as a whole', async () => {
    const text = large(plainRow(1), 'c-1,e-00000001,1,13-3-2022')
    const findings = await lookAt(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(findings).toMatchObject([{ code: 'trajectories.dateOrderUnclear', line: last }])
  })

  it('that would come in with an address for mail is stopped, whatever its format and whoever reads it', async () => {
    const folder = writeStudy({
      'data/costs.csv': large('jan@example.nl,e-00000001,1,2022-03-01', plainRow(2)),
      'data/other.jsonl': '{"a":"piet@example.nl"}\n',
    })
    const stop = await lookAtDeliveries(folder, deliveredFiles(folder), null, {}).catch((thrown: unknown) => thrown)
    expect(stop).toBeInstanceOf(PrivacyStop)
    expect((stop as PrivacyStop).findings.map(({ file }) => file)).toEqual(['data/costs.csv', 'data/other.jsonl'])
  })

  it('without a beginning to look at is judged by the first rows that come by', () => {
    const batch = (cells: readonly string[]) => ({
      file: 'data/costs.parquet',
      columns: ['cost_id', 'contact'],
      cells: [cells.map((_, row) => `c${row}`), cells],
      lines: cells.map((_, row) => row + 2),
    })
    const mail = batch(Array.from({ length: 50 }, (_, row) => `someone${row}@example.nl`))
    const remarks = batch(Array.from({ length: 50 }, (_, row) => `heeft op ${row} maart gebeld en komt later terug`))
    expect(() => admitBatches(new Map(), null).admit(mail)).toThrow(PrivacyStop)
    expect(admitBatches(new Map([['costs.parquet', new Set<string>()]]), null).admit(mail)).toBe(mail)
    const gate = admitBatches(new Map(), null)
    expect(gate.admit(remarks).cells[1]).toEqual(new Array(50).fill(''))
    expect(gate.admit(batch(['kort'])).cells[1]).toEqual([''])
    expect(gate.findings).toMatchObject([{ code: 'disclosure.I-08', column: 'contact' }])
  })

  it('in parts with other columns than the first is refused with their names', async () => {
    const folder = writeStudy({})
    mkdirSync(join(folder, 'data/costs'))
    writeFileSync(join(folder, 'data/costs/01.csv'), 'cost_id,enrolment_id,amount_eur\nc1,e1,10\n')
    writeFileSync(join(folder, 'data/costs/02.csv'), 'cost_id,enrolment_id,amount\nc2,e1,10\n')
    const sources = deliveredFiles(folder).map(({ address, paths }) => ({
      address,
      file: `data/${address}`,
      paths: paths.map((path) => join(folder, 'data', path)),
      files: paths.map((path) => `data/${path}`),
    }))
    const staged = await stageDelivery(sources, null)
    staged.close()
    expect(staged.findings.filter(({ code }) => code === 'trajectories.partitionColumns')).toMatchObject([
      { severity: 'error', file: 'data/costs/02.csv' },
    ])
  })
})
