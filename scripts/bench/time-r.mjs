import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL('run-task.R', import.meta.url))

/** Best wall time of the same task in R, or why there is none. */
export function timeR(id, task, runs, work) {
  const none = (absent) => ({ seconds: null, megabytes: null, result: null, version: null, absent })
  const script = fileURLToPath(new URL(`task/${id}.R`, import.meta.url))
  if (!existsSync(script)) return none('no R script')
  if (spawnSync('Rscript', ['--version']).status !== 0) return none('no R here')
  const data = join(work, `${task.data}.csv`)
  const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', runner, script, data, String(runs)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lacking = stderr.match(/there is no package called .([\w.]+)/)
  if (lacking) return none(`R lacks ${lacking[1]}`)
  if (status !== 0) throw new Error(`${id} failed in R: ${stderr}`)
  return { ...JSON.parse(stdout), absent: null }
}
