import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrivacyStop } from '@doorstroom/disclosure'
import { type Finding, tables } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
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
  const schema = tables.find(({ name }) => name === 'costs')!
  return (await lookAtDelivery(folder, deliveredFiles(folder)[0]!, schema, {})).findings
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
    const stop = await lookAtDeliveries(folder, deliveredFiles(folder), {}).catch((thrown: unknown) => thrown)
    expect(stop).toBeInstanceOf(PrivacyStop)
    expect((stop as PrivacyStop).findings.map(({ file }) => file)).toEqual(['data/costs.csv', 'data/other.jsonl'])
  })

  it('in parts with other columns than the first is refused with their names', async () => {
    const folder = writeStudy({})
    mkdirSync(join(folder, 'data/costs'))
    writeFileSync(join(folder, 'data/costs/01.csv'), 'cost_id,enrolment_id,amount_eur\nc1,e1,10\n')
    writeFileSync(join(folder, 'data/costs/02.csv'), 'cost_id,enrolment_id,amount\nc2,e1,10\n')
    const { findings } = await lookAtDeliveries(folder, deliveredFiles(folder), {})
    expect(findings).toMatchObject([
      { code: 'trajectories.partitionColumns', severity: 'error', file: 'data/costs/02.csv' },
    ])
  })
})
