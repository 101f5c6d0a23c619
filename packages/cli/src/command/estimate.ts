import { roleOptions } from '../estimation/role-options.ts'
import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import { kebabCase } from '../terminal/kebab-case.ts'
import type { CommandDefinition } from './command-definition.ts'

export const estimate: CommandDefinition = {
  usage: 'estimate <method>',
  summary: 'one estimator on any table, tidy rows out; no study needed',
  examples: [
    'estimate difference-in-means --data nsw.csv --outcome re78 --treated trt',
    'estimate augmented-weighting --data nsw.parquet --outcome re78 --treated trt --covariates age,educ --estimand ATT',
    "estimate least-squares --data nsw.csv --formula 're78 ~ trt * age + factor(educ)' --json",
    'estimate kaplan-meier --data spells.csv --time weeks --event left --json',
  ],
  configure: (command) => {
    command
      .option('--data <file>', 'CSV or Parquet file; - for standard input')
      .option('--formula <formula>', 'outcome and covariates at once, as R writes them')
    for (const [role, { value, text }] of Object.entries(roleOptions))
      command.option(`--${kebabCase(role)} ${value}`, text)
    command
      .option('--essential <columns>', 'covariates whose balance matters most')
      .option('--set <name=value...>', 'an option of the method; doorstroom list estimators METHOD names them')
      .option('--estimand <name>', 'ATE, ATT, ATC, ATO or ITT, where the estimator offers it')
      .option('--times <numbers>', 'comma-separated times at which a curve is reported')
      .option('--seed <number>', 'for a method that draws')
      .option('--confidence <level>', 'between 0 and 1', '0.95')
      .option('--horizon-days <days>', 'days after time zero that the outcome stands for', '0')
      .option('--unit <name>', 'unit of the outcome', 'units')
      .option('--glance', 'one row about the result as a whole instead of its terms')
  },
  async run([method = ''], options, terminal) {
    const { estimateFile } = await import('../estimation/estimate-file.ts')
    const { warningLines } = await import('../estimation/warning-lines.ts')
    const { rowsToCsv } = await import('../output/rows-to-csv.ts')
    const rows = await estimateFile(method, options)
    terminal.out(options.json === true ? JSON.stringify(rows) : rowsToCsv(rows).trimEnd())
    const language = chosenLanguage(options.lang, 'en')
    for (const line of warningLines(rows, language)) terminal.say(line)
    return exitCode.clean
  },
}
