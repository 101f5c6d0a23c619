import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const run: CommandDefinition = {
  usage: 'run <study>',
  summary: 'from data to report: check, measure, compare, release, write out/',
  examples: ['run my-study', 'run my-study --json'],
  configure: () => undefined,
  async run([folder = '.'], options, terminal) {
    const { runFolder } = await import('../run/run-folder.ts')
    const outcome = await runFolder(folder, terminal, options.lang)
    if (options.json === true) terminal.out(JSON.stringify({ status: 'ok', ...outcome.facts }))
    else for (const line of outcome.lines) terminal.out(line)
    return exitCode.clean
  },
}
