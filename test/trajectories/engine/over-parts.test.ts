import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { overParts, type PartJob } from '@doorstroom/trajectories'
import { expect, it } from 'vitest'
import { withEngine } from './both-ways.ts'

const built = fileURLToPath(new URL('../../../packages/trajectories/dist/index.js', import.meta.url))
const lines = Array.from(
  { length: 900 },
  (_, row) => `P${row % 300},labour,WT,2023-01-${10 + (row % 20)},,${row % 37}.3`,
)
const delivery = { spells: `person_id,channel,state,begin,end,hours_week\n${lines.join('\n')}\n` }

const countPersons: PartJob<string, readonly [part: number, persons: number]> = {
  module: import.meta.url,
  input: 'person_id',
  prepare: (name) => (tables, part) => {
    const ids = tables.get('spells')?.columns.get(name)
    return [part, ids?.kind === 'text' ? new Set(ids.values).size : 0]
  },
}

it('work on parts gives results in order of part, also where no other thread can be started', async () => {
  for (const threads of [1, 3])
    await withEngine(delivery, {}, async (staged) => {
      const results = []
      for await (const result of overParts(staged, countPersons, { threads, parts: 5 })) results.push(result)
      expect(results.map(([part]) => part)).toEqual([0, 1, 2, 3, 4])
      expect(results.reduce((sum, [, persons]) => sum + persons, 0)).toBe(300)
    })
})

/** Sums of hours by part with several numbers of threads, in a program of its own that uses what was built. */
const program = (path: string, job: string) => `
import { overParts, stageRegistration } from ${JSON.stringify(pathToFileURL(built).href)}
import { prepare } from ${JSON.stringify(job)}
const all = []
for (const threads of [1, 2, 3]) {
  const staged = await stageRegistration([{ table: 'spells', files: [{ path: ${JSON.stringify(path)}, file: 'spells.csv' }] }])
  const results = []
  for await (const result of overParts(staged, { module: ${JSON.stringify(job)}, prepare, input: 3 }, { threads, parts: 7 }))
    results.push(result)
  staged.close()
  all.push(JSON.stringify(results))
}
console.log(new Set(all).size === 1 && all[0].length > 100 ? 'the same' : all.join(' '))
process.exit(0)
`
it.skipIf(!existsSync(built))('results are the same to the last bit with one, two or three threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  try {
    const path = join(folder, 'spells.csv')
    const job = join(folder, 'job.mjs')
    writeFileSync(path, delivery.spells)
    writeFileSync(
      job,
      `export const prepare = (divisor) => (tables, part) => {
        const spells = tables.get('spells')
        const hours = spells.columns.get('hours_week').values.reduce((sum, value) => sum + value / divisor, 0)
        return [part, spells.rowCount, hours, spells.columns.get('person_id').values.join(), [...spells.lines].join()]
      }`,
    )
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program(path, pathToFileURL(job).href)],
      { encoding: 'utf8' },
    )
    expect(stderr + stdout).toBe('the same\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
if (!existsSync(built)) console.warn('NOT CHECKED: threads, because packages/trajectories is not built')
