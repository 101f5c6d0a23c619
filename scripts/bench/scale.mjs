/**
 * How time and memory of the engine grow with a register: `node scripts/bench/scale.mjs [million spells...]`, default
 * 1 5 20 50. Each size is generated, read, checked, ordered by person, added up and taken out as typed columns in a
 * process of its own. Prints a table; data and work folders go to the folder for temporary files and are removed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSpells } from './data/spells.mjs'
import { readAndCheck } from './read-and-check.mjs'

const [first, path] = process.argv.slice(2)
if (first === '--one') {
  const before = process.cpuUsage()
  const start = performance.now()
  const { laps, result } = await readAndCheck(path, { handOver: true })
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ laps, seconds, processor: (user + system) / 1e6, megabytes, rows: result.rows }))
} else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 5, 20, 50]
  console.log('| million spells | read | check | add up | hand over | all, wall | all, processor | peak memory |')
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'doorstroom-scale-'))
    try {
      const file = join(folder, 'spells.csv')
      writeSpells(file, size * 200_000, 101)
      const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', file], {
        encoding: 'utf8',
      })
      if (stdout === '') throw new Error(stderr)
      const { laps, seconds, processor, megabytes } = JSON.parse(stdout)
      const cells = [laps.read, laps.check, laps.aggregate, laps['hand over'], seconds, processor].map(
        (value) => `${value.toFixed(1)} s`,
      )
      console.log(`| ${[size, ...cells, `${Math.round(megabytes)} MB`].join(' | ')} |`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
