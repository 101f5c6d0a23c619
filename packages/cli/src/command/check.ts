import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

const formats = ['text', 'csv', 'html'] as const

export const check: CommandDefinition = {
  usage: 'check <study-or-file>',
  summary: 'every finding with file, row, column, rule and fix; as text, CSV or a page; mends what is safe to mend',
  examples: [
    'check my-study',
    'check my-study --lang nl --format html --out findings.html',
    'check my-study --repair mended',
    'check persons.csv --json',
  ],
  configure: (command) => {
    command
      .option('--format <format>', `how the findings are written: ${formats.join(', ')}`, 'text')
      .option('--out <file>', 'write the findings to this file')
      .option('--repair <folder>', 'write mended copies of the tables there, safe repairs only, with a log of changes')
      .option('--risk', 'how far people in the data can be told apart; as private as the data')
      .option('--show-values', 'show the cells that findings are about, on this terminal only')
  },
  async run([path = '.'], options, terminal) {
    const { checkDelivery } = await import('../checking/check-delivery.ts')
    const { surveyPath } = await import('../checking/survey-path.ts')
    const format = formats.find((known) => known === options.format)
    if (format === undefined)
      throw new CommandError(
        'usage.format',
        'the findings cannot be written in that format',
        `give --format ${formats.join(', ')}`,
        exitCode.usage,
      )
    if (options.showValues === true && terminal.onScreen === false)
      throw new CommandError(
        'usage.valuesToFile',
        'values are shown on a screen only, and this output goes to a file or another program',
        'leave out --show-values, or run the command without > and |',
        exitCode.usage,
      )
    terminal.progress('reading')
    const surveyed = await surveyPath(path, typeof options.repair === 'string' || options.risk === true)
    const outcome = checkDelivery(surveyed, {
      format,
      language: chosenLanguage(options.lang, surveyed.language),
      json: options.json === true,
      risk: options.risk === true,
      showValues: options.showValues === true,
      out: typeof options.out === 'string' ? options.out : null,
      repair: typeof options.repair === 'string' ? options.repair : null,
    })
    for (const line of outcome.lines) terminal.out(line)
    for (const line of outcome.talk) terminal.say(line)
    return outcome.failed ? exitCode.dataErrors : exitCode.clean
  },
}
