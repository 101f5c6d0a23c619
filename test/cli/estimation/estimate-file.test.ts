import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResultRow } from '@doorstroom/statistics'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { estimateFile } from '../../../packages/cli/src/estimation/estimate-file.ts'
import { warningLines } from '../../../packages/cli/src/estimation/warning-lines.ts'

const people = Array.from({ length: 24 }, (_, index) => ({
  weeks: 10 + (index % 5) + 3 * (index % 2),
  placed: index % 2,
  site: ['a', 'b', 'c'][index % 3]!,
  q1: (index % 5) + 1,
  q2: ((index + 1) % 5) + 1,
  q3: (index % 4) + 1,
}))
const names = ['weeks', 'placed', 'site', 'q1', 'q2', 'q3'] as const
const folder = mkdtempSync(join(tmpdir(), 'doorstroom-estimate-'))
const csv = join(folder, 'people.csv')
const parquet = join(folder, 'people.parquet')
writeFileSync(csv, [names.join(','), ...people.map((row) => names.map((name) => row[name]).join(','))].join('\n'))
writeFileSync(
  parquet,
  new Uint8Array(
    parquetWriteBuffer({
      columnData: names.map((name) => ({
        name,
        data: people.map((row) => row[name]),
        type: name === 'site' ? ('STRING' as const) : ('DOUBLE' as const),
      })),
    }),
  ),
)

it('warnings and reasons are said once, in words, with their code', () => {
  const row = { warnings: ['statistics.rowsLeftOut'], reasons: ['statistics.medianNotReached'] } as unknown as ResultRow
  const lines = warningLines([row, row], 'nl')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^let op: .{10,} \(statistics\.rowsLeftOut\)$/)
})

describe('one estimator on a file', () => {
  it('gives the same numbers from Parquet as from CSV', async () => {
    const options = { outcome: 'weeks', treated: 'placed', covariates: 'site', estimand: 'ATE' }
    const numbers = async (data: string) =>
      (await estimateFile('augmented-weighting', { ...options, data })).map(({ term, estimate, stdError }) => [
        term,
        estimate,
        stdError,
      ])
    expect(await numbers(parquet)).toEqual(await numbers(csv))
  })

  it('takes outcome and covariates from a formula, and says how its rows were chosen', async () => {
    const rows = await estimateFile('least-squares', { data: csv, formula: 'weeks ~ placed * q1 + site' })
    expect(rows.map(({ term }) => term)).toEqual(['intercept', 'placed', 'q1', 'siteb', 'sitec', 'placed:q1'])
    const gap = join(folder, 'gap.csv')
    writeFileSync(gap, 'y,x\n1,2\n,3\n2,5\n4,\n3,1\n5,4\n')
    const fewer = await estimateFile('least-squares', { data: gap, formula: 'y ~ x' })
    expect(fewer[0]).toMatchObject({ n: 4, warnings: expect.arrayContaining(['statistics.rowsLeftOut']) })
  })

  it.each([
    ['an option it does not have', { set: ['caliber=1'] }, 'estimate.option'],
    ['a column that is not there', { outcome: 'week' }, 'estimate.noColumn'],
    ['text as a number', { outcome: 'site' }, 'estimate.cell'],
    ['anything but 0 and 1 as treatment', { treated: 'q1' }, 'estimate.cell'],
    ['a file that is not there', { data: join(folder, 'nowhere.csv') }, 'usage.noFile'],
    ['a formula that cannot be read', { formula: 'weeks ~ (site' }, 'statistics.formula'],
    ['times that are no numbers', { times: 'soon' }, 'usage.times'],
  ])('refuses %s with a code', async (_, change, code) => {
    const options = { data: csv, outcome: 'weeks', treated: 'placed', ...change }
    await expect(estimateFile('difference-in-means', options)).rejects.toMatchObject({ code })
  })
})
