import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const list: CommandDefinition = {
  usage: 'list <kind> [id]',
  summary:
    'what exists, with definition and source: measures, estimators, charts, formats, checks, code-lists, instruments, rules',
  examples: [
    'list measures',
    'list measures sustained-employment --lang nl',
    'list code-lists nl-uitkering@2015',
    'list estimators --json',
  ],
  configure: () => undefined,
  async run([kind = '', id], options, terminal) {
    const { catalogues } = await import('../catalogue/index.ts')
    const { CommandError } = await import('../command-error.ts')
    const { closest } = await import('@doorstroom/trajectories')
    const language = chosenLanguage(options.lang, 'en')
    const unknown = (name: string, known: readonly string[]) => {
      const suggestion = closest(name, known)
      return new CommandError(
        'list.unknown',
        `nothing called ${name}`,
        suggestion === null ? `known: ${known.join(', ')}` : `did you mean ${suggestion}?`,
        exitCode.usage,
      )
    }
    const catalogue = catalogues.find(({ name }) => name === kind)
    if (catalogue === undefined)
      throw unknown(
        kind,
        catalogues.map(({ name }) => name),
      )
    const entries = catalogue.entries(language)
    const chosen = id === undefined ? entries : entries.filter((entry) => entry.id === id)
    if (chosen.length === 0)
      throw unknown(
        id ?? '',
        entries.map((entry) => entry.id),
      )
    if (options.json === true) terminal.out(JSON.stringify(chosen))
    else
      for (const entry of chosen)
        terminal.out(
          id === undefined
            ? `${entry.id}\t${entry.label}`
            : [`${entry.id}: ${entry.label}`, ...entry.facts.map(([name, fact]) => `  ${name}: ${fact}`)].join('\n'),
        )
    return exitCode.clean
  },
}
