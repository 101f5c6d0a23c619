/**
 * One task in a process of its own: `node run-task.mjs ID RUNS WORK [THREADS]`. Makes the data, writes them as CSV for R
 * when they are not there yet and R has a part in it (data with `write` are only written, and the task reads them), runs the kernel RUNS times and prints the best time, the least processor time, the peak
 * memory and the numbers as JSON.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeColumns } from './write-columns.mjs'

const [id, runs, work, threads] = process.argv.slice(2)
const { task } = await import(`./task/${id}.mjs`)
const { generate, write } = await import(`./data/${task.data}.mjs`)
const file = join(work, `${task.data}.csv`)
if (write && !existsSync(file)) write(file)
const columns = write ? file : generate()
if (!write && !task.withoutR && !existsSync(file)) writeColumns(file, columns)

const input = task.prepare ? await task.prepare(columns) : columns
const all = []
const processor = []
let result
for (let run = 0; run < Number(runs); run++) {
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  result = await task.run(input, Number(threads ?? 1))
  all.push(Number(process.hrtime.bigint() - start) / 1e9)
  const { user, system } = process.cpuUsage(before)
  processor.push((user + system) / 1e6)
}
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  JSON.stringify({
    seconds: Math.min(...all),
    processorSeconds: Math.min(...processor),
    all,
    megabytes,
    result,
    details: task.details?.(input) ?? [],
  }),
)
process.exit(0)
