import { Command, CommanderError } from 'commander'
import { commands } from './command/index.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { chosenLanguage } from './terminal/chosen-language.ts'
import { processTerminal, type Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

/**
 * The whole command line, without touching the process: words in, exit code out.
 *
 * @example
 * await main(['list', 'measures'])
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean
  const program = new Command('doorstroom')
    .description('Effectiveness of re-integration trajectories beyond raw outflow')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.say(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 failure in the tool, 2 usage, 3 data errors, 4 privacy stop, 5 refused by the study rules',
    )
  for (const definition of commands) {
    const command = program.command(definition.usage).description(definition.summary)
    definition.configure(command)
    command
      .option('--json', 'machine-readable output on standard output')
      .option('--lang <language>', 'language of messages: nl or en')
      .addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  $ doorstroom ${line}`).join('\n')}`)
      .action(async () => {
        const options = command.opts<Record<string, unknown>>()
        try {
          code = await definition.run(command.args, options, terminal)
        } catch (error) {
          const { reportFailure } = await import('./terminal/report-failure.ts')
          code = reportFailure(error, terminal, chosenLanguage(options.lang, 'en'), options.json === true)
        }
      })
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCode.clean : exitCode.usage
  }
  return code
}
