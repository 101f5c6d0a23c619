import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const check: CommandDefinition = {
  usage: 'check <study-or-file>',
  summary: 'dry run: every finding with file, line, column, rule and fix; writes nothing',
  examples: ['check my-study', 'check my-study --lang nl', 'check persons.csv --json'],
  configure: () => undefined,
  async run([folder = '.'], options, terminal) {
    const { existsSync, statSync } = await import('node:fs')
    const { findingLines } = await import('../terminal/finding-lines.ts')
    if (existsSync(folder) && statSync(folder).isFile()) {
      const { checkFile } = await import('../registration/check-file.ts')
      const { rows, findings } = await checkFile(folder)
      if (options.json === true) terminal.out(JSON.stringify({ status: 'clean', rows, findings }))
      else terminal.out([`${rows}`, ...findingLines(findings, chosenLanguage(options.lang, 'en'))].join('\n'))
      return exitCode.clean
    }
    const { readStudy } = await import('../study/read-study.ts')
    const { loadRegistration } = await import('../registration/load-registration.ts')
    const study = readStudy(folder)
    terminal.progress('reading')
    const { findings, files, tables } = await loadRegistration(study)
    const rows = Object.fromEntries([...tables].map(([name, table]) => [name, table.rowCount]))
    if (options.json === true) terminal.out(JSON.stringify({ status: 'clean', files, rows, findings }))
    else {
      const language = chosenLanguage(options.lang, study.file.language)
      for (const [name, count] of Object.entries(rows)) terminal.out(`${name}\t${count}`)
      for (const line of findingLines(findings, language)) terminal.out(line)
    }
    return exitCode.clean
  },
}
