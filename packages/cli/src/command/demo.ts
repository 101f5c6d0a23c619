import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const demo: CommandDefinition = {
  usage: 'demo',
  summary: 'makes the demo study with invented people and runs it from CSV files to the report',
  examples: ['demo', 'demo --to /tmp/demo --lang en'],
  configure: (command) => {
    command.option('--to <folder>', 'study folder to make', 'demo')
  },
  async run(_, options, terminal) {
    const { copyFileSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { writeSimulation } = await import('../output/write-simulation.ts')
    const { datasetFolder } = await import('../dataset/dataset-folder.ts')
    const { runFolder } = await import('../run/run-folder.ts')
    const to = String(options.to)
    terminal.progress('making invented people')
    writeSimulation(to, {})
    copyFileSync(join(datasetFolder(), 'demo-kompas', 'study.yaml'), join(to, 'study.yaml'))
    const outcome = await runFolder(to, terminal, options.lang)
    if (options.json === true) terminal.out(JSON.stringify({ status: 'ok', ...outcome.facts }))
    else for (const line of outcome.lines) terminal.out(line)
    return exitCode.clean
  },
}
