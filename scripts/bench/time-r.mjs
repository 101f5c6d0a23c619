import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL('run-task.R', import.meta.url))

/**
 * Best wall time of the same task in R, or a time that was recorded elsewhere (`task.recorded`), or why there is none.
 * `task.runsOfR` limits the runs of a task that takes R long.
 */
export function timeR(id, task, runs, work) {
  const { recorded, runsOfR = runs } = task
  const none = (absent) => ({ seconds: null, processorSeconds: null, megabytes: null, result: null, absent })
  if (recorded) return { ...none(null), seconds: recorded.seconds, recorded: recorded.by }
  const script = fileURLToPath(new URL(`task/${id}.R`, import.meta.url))
  if (!existsSync(script)) return none(task.withoutR ?? 'no R script')
  if (spawnSync('Rscript', ['--version']).status !== 0) return none('no R here')
  const data = join(work, `${task.data}.csv`)
  const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', runner, script, data, String(runsOfR)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lacking = stderr.match(/there is no package called .([\w.]+)/)
  if (lacking) return none(`R lacks ${lacking[1]}`)
  if (status !== 0) throw new Error(`${id} failed in R: ${stderr}`)
  return { ...JSON.parse(stdout), absent: null }
}
