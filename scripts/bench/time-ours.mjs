import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL('run-task.mjs', import.meta.url))

/** Best wall time of a task with our kernels, peak memory of its process, and the numbers it gave. */
export function timeOurs(id, runs, work) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, id, String(runs), work], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${id} failed: ${stderr.split('\n').slice(0, 8).join('\n')}`)
  return JSON.parse(stdout)
}
