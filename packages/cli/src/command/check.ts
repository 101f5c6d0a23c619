import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const check: CommandDefinition = {
  usage: 'check <study>',
  summary: 'dry run: every finding with file, line, column, rule and fix; writes nothing',
  examples: ['check my-study', 'check my-study --lang nl', 'check my-study --json'],
  configure: () => undefined,
  async run([folder = '.'], options, terminal) {
    const { readStudy } = await import('../study/read-study.ts')
    const { loadRegistration } = await import('../registration/load-registration.ts')
    const { findingLines } = await import('../terminal/finding-lines.ts')
    const study = readStudy(folder)
    terminal.progress('reading')
    const { findings, files, tables } = loadRegistration(study)
    const rows = Object.fromEntries([...tables].map(([name, table]) => [name, table.rowCount]))
    if (options.json === true) terminal.out(JSON.stringify({ status: 'clean', files, rows, findings }))
    else {
      const language = options.lang === 'nl' || options.lang === 'en' ? options.lang : study.file.language
      for (const [name, count] of Object.entries(rows)) terminal.out(`${name}\t${count}`)
      for (const line of findingLines(findings, language)) terminal.out(line)
    }
    return exitCode.clean
  },
}
