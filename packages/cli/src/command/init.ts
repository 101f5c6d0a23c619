import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const init: CommandDefinition = {
  usage: 'init [folder]',
  summary: 'a study folder with empty template tables and a commented study.yaml',
  examples: ['init my-study', 'init my-study --template rct'],
  configure: (command) => {
    command.option('--template <name>', 'rct, comparison or provider', 'comparison')
  },
  async run([folder = 'my-study'], options, terminal) {
    const { initialFiles } = await import('../study/initial-files.ts')
    const { existsSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { CommandError } = await import('../command-error.ts')
    const { writeAtomically } = await import('../output/write-atomically.ts')
    if (existsSync(join(folder, 'study.yaml')))
      throw new CommandError('init.exists', `${folder} already holds a study`, 'choose another folder', exitCode.usage)
    const files = initialFiles(String(options.template))
    for (const { name, content } of files) writeAtomically(join(folder, name), content)
    const written = files.map(({ name }) => join(folder, name))
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', written }) : written.join('\n'))
    terminal.say(`next: fill in ${folder}/data, then doorstroom check ${folder}`)
    return exitCode.clean
  },
}
