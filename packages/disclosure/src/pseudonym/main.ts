import { Command, CommanderError } from 'commander'
import { PrivacyStop } from '../input/privacy-stop.ts'
import type { Text } from '../text.ts'
import { commands } from './command/index.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { Refusal } from './refusal.ts'
import { type Surroundings, spokenLanguage } from './terminal.ts'

/**
 * The whole command of the data holder, without touching the process: words in, exit code out. No network is used.
 *
 * @example
 * await main(['make-key', '/home/me/keys/north.key'], surroundings)
 */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { out, say, environment, signal } = surroundings
  let code: ExitCode = exitCode.clean
  const program = new Command('doorstroom-pseudonymise')
    .description('Replaces identifiers by pseudonyms, for the holder of the data')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => say(text.trimEnd()) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failure or stopped, 2 usage, 3 data errors, 4 privacy stop: columns still identify people',
    )
  for (const definition of commands) {
    const command = program.command(definition.usage).description(definition.summary)
    definition.configure(command)
    command
      .option('--lang <language>', 'language of messages: nl or en')
      .addHelpText(
        'after',
        `\nExamples:\n${definition.examples.map((line) => `  $ ${program.name()} ${line}`).join('\n')}`,
      )
      .action(async () => {
        const options = command.opts<Record<string, unknown>>()
        const language = spokenLanguage(options.lang, environment)
        try {
          for (const line of await definition.run(command.args, options, surroundings)) out(line[language])
        } catch (error) {
          const failure = described(error, signal.aborted)
          for (const line of failure.lines) say(line[language])
          code = failure.code
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

function described(error: unknown, stopped: boolean): { code: ExitCode; lines: readonly Text[] } {
  if (error instanceof PrivacyStop)
    return {
      code: exitCode.privacyStop,
      lines: [
        {
          nl: 'Er is niets geschreven: deze kolommen wijzen nog mensen aan.',
          en: 'Nothing was written: these columns still identify people.',
        },
        ...error.findings.flatMap(({ rule, message, fix }) => [
          { nl: `${rule}: ${message.nl}`, en: `${rule}: ${message.en}` },
          { nl: `  ${fix.nl}`, en: `  ${fix.en}` },
        ]),
      ],
    }
  if (error instanceof Refusal)
    return {
      code: error.exitCode,
      lines: [
        { nl: `${error.code}: ${error.text.nl}`, en: `${error.code}: ${error.text.en}` },
        { nl: `  ${error.fix.nl}`, en: `  ${error.fix.en}` },
      ],
    }
  if (stopped)
    return {
      code: exitCode.toolFailure,
      lines: [{ nl: 'Gestopt; er is niets geschreven.', en: 'Stopped; nothing was written.' }],
    }
  const reason = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'unknown')
  return {
    code: exitCode.toolFailure,
    lines: [
      {
        nl: `disclosure.unexpected: het lukte niet (${reason}).`,
        en: `disclosure.unexpected: it failed (${reason}).`,
      },
    ],
  }
}
