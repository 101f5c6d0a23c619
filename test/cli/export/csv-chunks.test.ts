import { toIsoDate, writeCsv } from '@doorstroom/trajectories'
import { expect, it } from 'vitest'
import { csvChunks } from '../../../packages/cli/src/export/csv-chunks.ts'
import type { ExportCell } from '../../../packages/cli/src/export/export-column.ts'

it('an export as CSV is what the writer of CSV makes of it, however often a cell comes back', async () => {
  const texts = ['WT', '-', '=1+1', 'a,b', ' "c"', '', null, '7']
  const rows: ExportCell[][] = Array.from({ length: 12_000 }, (_, row) => [
    `e${row}`,
    texts[Math.floor(row / 2) % texts.length]!,
    row % 7 === 0 ? null : 19_000 + (row % 9),
    row % 3,
  ])
  const columns = [
    { name: 'enrolment_id', kind: 'text' },
    { name: 'state', kind: 'text' },
    { name: 'begin', kind: 'day' },
    { name: 'begin_seen', kind: 'integer' },
  ] as const
  async function* batches() {
    yield rows.slice(0, 6000)
    yield rows.slice(6000)
  }
  const chunks: string[] = []
  for await (const chunk of csvChunks({ columns, batches: batches() })) chunks.push(chunk)
  expect(chunks.length).toBe(4)
  const dated = rows.map(([id, state, day, seen]) => [
    id!,
    state!,
    typeof day === 'number' ? toIsoDate(day) : null,
    seen!,
  ])
  const header = columns.map(({ name }) => name)
  expect(chunks.join('')).toBe(writeCsv(header, dated))
})
