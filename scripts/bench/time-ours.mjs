import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL('run-task.mjs', import.meta.url))

/** Best wall time of a task with our kernels, least processor time, peak memory of its process, and its numbers. */
export function timeOurs(id, threads, runs, work) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, id, String(runs), work, String(threads)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${id} failed: ${stderr.split('\n').slice(0, 8).join('\n')}`)
  return JSON.parse(stdout)
}
