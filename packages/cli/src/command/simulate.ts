import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const simulate: CommandDefinition = {
  usage: 'simulate',
  summary: 'made-up registrations with known truth, clean or dirty',
  examples: [
    'simulate --to practice',
    'simulate --people 500 --seed 7 --to practice',
    'simulate --dirty endBeforeBegin --to dirty',
  ],
  configure: (command) => {
    command
      .option('--to <folder>', 'folder to make', 'simulated')
      .option('--people <number>', 'people screened')
      .option('--seed <number>', 'same seed, same bytes')
      .option('--dirty <faults...>', 'kinds of fault to put in; truth.json says where')
  },
  async run(_, options, terminal) {
    const { writeSimulation } = await import('../output/write-simulation.ts')
    const { faultList, wholeNumber } = await import('../terminal/option-value.ts')
    const to = String(options.to)
    terminal.progress('simulating')
    const written = writeSimulation(to, {
      ...wholeNumber('people', options.people),
      ...wholeNumber('seed', options.seed),
      ...faultList(options.dirty),
    })
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', folder: to, written }) : written.join('\n'))
    return exitCode.clean
  },
}
