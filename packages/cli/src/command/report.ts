import { dirname, join } from 'node:path'
import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const report: CommandDefinition = {
  usage: 'report <results>',
  summary: 'pages from a released results.json, in Dutch and English; no data needed',
  examples: ['report my-study/out/results.json', 'report results.json --to pages --lang en'],
  configure: (command) => {
    command.option('--to <folder>', 'where to write; default beside the results')
  },
  async run([path = ''], options, terminal) {
    const { readResults } = await import('../output/read-results.ts')
    const { reportFiles } = await import('../output/report-files.ts')
    const { readInput } = await import('../terminal/read-input.ts')
    const { writeAtomically } = await import('../output/write-atomically.ts')
    const results = readResults(readInput(path).toString('utf8'))
    const folder = typeof options.to === 'string' ? options.to : dirname(path)
    const chosen = chosenLanguage(options.lang, results.study.language)
    terminal.progress('rendering')
    const files = await reportFiles(results, chosen)
    for (const { name, content } of files) writeAtomically(join(folder, name), content)
    const written = files.map(({ name }) => join(folder, name))
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', written }) : written.join('\n'))
    return exitCode.clean
  },
}
