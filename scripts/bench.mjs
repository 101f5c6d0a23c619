/**
 * Times our kernels and, where R and its package are on this machine, R on the same data in the same run:
 * `pnpm bench [task...] [--runs 3] [--write]`. Data are generated, from a seed, into a temporary folder. Every task runs
 * in processes of its own, so that memory is its own; the best of the runs counts. Prints R's time divided by ours, in
 * wall time and in processor time; `--write` makes docs/benchmarks.md. Where both give numbers they are compared, as are
 * those of different numbers of threads (to the last bit), and a difference is an error.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchmarksPage } from './bench/benchmarks-page.mjs'
import { compareResults } from './bench/compare-results.mjs'
import { timeOurs } from './bench/time-ours.mjs'
import { timeR } from './bench/time-r.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean' } },
})
const folder = fileURLToPath(new URL('bench/task', import.meta.url))
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.slice(0, -'.mjs'.length))
  .sort()
const unknown = positionals.filter((id) => !ids.includes(id))
if (unknown.length > 0) {
  console.error(`no task called ${unknown.join(', ')}; there are ${ids.join(', ')}`)
  process.exit(2)
}

const work = mkdtempSync(join(tmpdir(), 'doorstroom-bench-'))
const measured = []
try {
  for (const id of ids.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    const { task } = await import(join(folder, `${id}.mjs`))
    const runs = (task.threads ?? [1]).map((threads) => ({ threads, ours: timeOurs(id, threads, values.runs, work) }))
    const theirs = timeR(id, task, values.runs, work)
    for (const { threads, ours } of runs) {
      const differences = [
        ...compareResults(ours.result, theirs.result, task.tolerance),
        ...compareResults(ours.result, runs[0].ours.result, 0),
      ]
      measured.push({ id, task, threads, ours, theirs, differences })
      console.log(line(measured.at(-1)))
      for (const detail of runs[0].threads === threads ? ours.details : []) console.log(`  ${detail}`)
      for (const difference of differences) console.log(`  DIFFERS ${difference}`)
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (values.write)
  writeFileSync(fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url)), benchmarksPage(measured))
process.exitCode = measured.some(({ differences }) => differences.length > 0) ? 1 : 0

function line({ id, task, threads, ours, theirs }) {
  const name = task.threads ? `${id} (${threads} threads)` : id
  const own = `ours ${ours.seconds.toFixed(4)} s ${Math.round(ours.megabytes)} MB`
  const cells = [name.padEnd(36), own.padEnd(24)]
  if (theirs.seconds === null) return [...cells, theirs.absent].join(' ')
  const source = theirs.recorded ? 'recorded' : `${Math.round(theirs.megabytes)} MB`
  const processor = theirs.recorded ? '' : `(${times(theirs.processorSeconds, ours.processorSeconds)} processor)`
  const r = `R ${theirs.seconds.toFixed(4)} s ${source}`
  return [...cells, r.padEnd(22), times(theirs.seconds, ours.seconds).padEnd(8), processor, `aim ${task.aim}x`].join(
    ' ',
  )
}

function times(theirs, ours) {
  return `${(theirs / ours).toFixed(1)}x`
}
