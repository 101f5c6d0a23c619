/**
 * One task in a process of its own: `node run-task.mjs ID RUNS WORK`. Makes the data, writes them as CSV for R when they
 * are not there yet, runs the kernel RUNS times and prints the best time, the peak memory and the numbers as JSON.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeColumns } from './write-columns.mjs'

const [id, runs, work] = process.argv.slice(2)
const { task } = await import(`./task/${id}.mjs`)
const { generate } = await import(`./data/${task.data}.mjs`)
const columns = generate()
const file = join(work, `${task.data}.csv`)
if (!existsSync(file)) writeColumns(file, columns)

const input = task.prepare ? await task.prepare(columns) : columns
const seconds = []
let result
for (let run = 0; run < Number(runs); run++) {
  const start = process.hrtime.bigint()
  result = await task.run(input)
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9)
}
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds: Math.min(...seconds), all: seconds, megabytes, result }))
