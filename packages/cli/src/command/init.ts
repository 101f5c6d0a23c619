import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const init: CommandDefinition = {
  usage: 'init [folder]',
  summary: 'a study folder with empty template tables (CSV and a workbook) and a commented study.yaml',
  examples: ['init my-study', 'init my-study --template rct', 'init my-study --from clients.xlsx jobs.csv'],
  configure: (command) => {
    command.option('--template <name>', 'rct, comparison or provider', 'comparison')
    command.option('--from <files...>', 'draft mapping.yaml from files of your own, instead of empty tables')
  },
  async run([folder = 'my-study'], options, terminal) {
    const { initialFiles } = await import('../study/initial-files.ts')
    const { existsSync, mkdirSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { CommandError } = await import('../command-error.ts')
    const { writeAtomically } = await import('../output/write-atomically.ts')
    if (existsSync(join(folder, 'study.yaml')))
      throw new CommandError('init.exists', `${folder} already holds a study`, 'choose another folder', exitCode.usage)
    const language = chosenLanguage(options.lang, 'nl')
    const template = initialFiles(String(options.template), language)
    const { initFrom } = await import('./init-from.ts')
    const own = Array.isArray(options.from) ? options.from.map(String) : null
    const files = own === null ? template : await initFrom(own, language, template)
    for (const { name, content } of files) writeAtomically(join(folder, name), content)
    mkdirSync(join(folder, 'data'), { recursive: true })
    const written = files.map(({ name }) => join(folder, name))
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', written }) : written.join('\n'))
    if (own !== null)
      terminal.say(`next: check every line of ${join(folder, 'mapping.yaml')} and put your files in ${folder}/data`)
    else
      terminal.say(
        `next: fill in the tables in ${folder}/data, or put the filled in template.xlsx there instead; then doorstroom check ${folder}`,
      )
    return exitCode.clean
  },
}
