/**
 * How time and memory of the engine grow with a register: `node scripts/bench/scale.mjs [--write] [million spells...]`,
 * default 1 5 20 50. Each size is generated, read, checked, added up by person and taken out as typed columns in a process
 * of its own. Prints a table, and with `--write` makes docs/scale.md of it; data and work folders go to the folder for
 * temporary files and are removed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
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
  const isWritten = first === '--write'
  const asked = process.argv.slice(isWritten ? 3 : 2).map(Number)
  const lines = [
    '| million spells | file | read | check | add up | hand over | all, wall | all, processor | peak memory |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ]
  console.log(lines.join('\n'))
  for (const size of asked.length > 0 ? asked : [1, 5, 20, 50]) {
    lines.push(measured(size))
    console.log(lines.at(-1))
  }
  if (isWritten) writeFileSync(fileURLToPath(new URL('../../docs/scale.md', import.meta.url)), page(lines))
}

/** The row of the table for one size. */
function measured(size) {
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
    const bytes = `${Math.round(statSync(file).size / 1e6)} MB`
    return `| ${[size, bytes, ...cells, `${Math.round(megabytes)} MB`].join(' | ')} |`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function page(lines) {
  return [
    '# Scale',
    'Made by `node scripts/bench/scale.mjs --write`: invented registers of spells, five for every person, as CSV, each read, ' +
      'checked and added up by person by the engine for large registers, and then handed over part by part as typed ' +
      'columns. The engine may use 800 MB; the process takes some 400 MB beside it. What does not fit is written to the ' +
      'work folder, so that above some ten million spells a spell costs more time, and not more memory.',
    `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}.`,
    lines.join('\n'),
    '',
  ].join('\n\n')
}
