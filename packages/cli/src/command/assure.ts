import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const assure: CommandDefinition = {
  usage: 'assure <cases>',
  summary: 'checks that written cases of people give the values that were expected of the measures',
  examples: ['assure cases.yaml', 'assure datasets/assure/cases.yaml --lang nl'],
  configure: () => undefined,
  async run([path = 'cases.yaml'], options, terminal) {
    const { readCases } = await import('../assurance/read-cases.ts')
    const { checkCase } = await import('../assurance/check-case.ts')
    const { caseLines } = await import('../assurance/case-lines.ts')
    const cases = readCases(path).map(checkCase)
    const differs = cases.some(({ holds }) => !holds)
    if (options.json === true) terminal.out(JSON.stringify({ status: differs ? 'differs' : 'ok', cases }))
    else for (const line of caseLines(cases, chosenLanguage(options.lang, 'en'))) terminal.out(line)
    return differs ? exitCode.dataErrors : exitCode.clean
  },
}
