import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const datasets: CommandDefinition = {
  usage: 'datasets <list-or-get> [name]',
  summary: 'public data sets by reference: list them, or get one with its hash checked',
  examples: ['datasets list', 'datasets get jobs-ii', 'datasets get nsw-dw --from ~/downloads --to nsw'],
  configure: (command) => {
    command
      .option('--from <folder>', 'take the files from a local copy instead of their public address')
      .option('--to <folder>', 'study folder to make; default the name of the data set')
  },
  async run([action, name], options, terminal) {
    const { listDatasets } = await import('../dataset/list-datasets.ts')
    const { getDataset } = await import('../dataset/get-dataset.ts')
    const { CommandError } = await import('../command-error.ts')
    const known = listDatasets()
    const language = chosenLanguage(options.lang, 'en')
    if (action === 'list') {
      if (options.json === true) terminal.out(JSON.stringify(known))
      else
        for (const { name: id, title, licence, files } of known)
          terminal.out(`${id}\t${title[language]}\t${files.map(({ rows }) => rows).join('+')} rows\t${licence}`)
      return exitCode.clean
    }
    const chosen = known.find((dataset) => dataset.name === name)
    if (action !== 'get' || chosen === undefined)
      throw new CommandError(
        'datasets.unknown',
        action === 'get' ? 'no data set of this name' : 'datasets takes list or get NAME',
        `known: ${known.map(({ name: id }) => id).join(', ')}`,
        exitCode.usage,
      )
    const from = typeof options.from === 'string' ? options.from : null
    const to = typeof options.to === 'string' ? options.to : chosen.name
    terminal.progress(`getting ${chosen.name}`)
    const written = await getDataset(chosen, from, to)
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', folder: to, written }) : written.join('\n'))
    terminal.say(`next: doorstroom run ${to}`)
    return exitCode.clean
  },
}
