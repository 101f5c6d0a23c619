import { exitCode } from '../exit-code.ts'
import type { CommandDefinition } from './command-definition.ts'

export const estimate: CommandDefinition = {
  usage: 'estimate <method>',
  summary: 'one estimator on any table, tidy rows out; no study needed',
  examples: [
    'estimate difference-in-means --data nsw.csv --outcome re78 --treated trt',
    'estimate augmented-weighting --data nsw.csv --outcome re78 --treated trt --covariates age,educ --estimand ATT',
    'estimate kaplan-meier --data spells.csv --time weeks --event left --json',
  ],
  configure: (command) => {
    command
      .requiredOption('--data <file>', 'CSV file; - for standard input')
      .option('--outcome <column>', 'outcome, numbers')
      .option('--treated <column>', '1 treated, 0 comparison')
      .option(
        '--covariates <columns>',
        'comma-separated; text columns become categories, first level by code point is the reference',
      )
      .option('--essential <columns>', 'covariates whose balance matters most')
      .option('--time <column>', 'follow-up time')
      .option('--event <column>', '0 censored, else the cause: numbers from 1, or names')
      .option('--weights <column>', 'weights of the rows')
      .option('--clusters <column>', 'groups people were assigned in')
      .option('--estimand <name>', 'ATE, ATT, ATC, ATO or ITT, where the estimator offers it')
      .option('--times <numbers>', 'comma-separated times at which a curve is reported')
      .option('--confidence <level>', 'between 0 and 1', '0.95')
      .option('--horizon-days <days>', 'days after time zero that the outcome stands for', '0')
      .option('--unit <name>', 'unit of the outcome', 'units')
      .option('--glance', 'one row about the result as a whole instead of its terms')
  },
  async run([method = ''], options, terminal) {
    const { estimateFile } = await import('../estimation/estimate-file.ts')
    const { rowsToCsv } = await import('../output/rows-to-csv.ts')
    const rows = await estimateFile(method, options)
    terminal.out(options.json === true ? JSON.stringify(rows) : rowsToCsv(rows).trimEnd())
    for (const warning of new Set(rows.flatMap((row) => row.warnings))) terminal.say(`warning: ${warning}`)
    return exitCode.clean
  },
}
