import { join } from 'node:path'
import { exitCode } from '../exit-code.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

export const measure: CommandDefinition = {
  usage: 'measure <study>',
  summary: 'the analysis table: one row per enrolment, one column per measure; row-level, so kept in out/private',
  examples: ['measure my-study', 'measure my-study --stdout > table.csv', 'measure my-study --coverage --lang nl'],
  configure: (command) => {
    command.option('--stdout', 'print the rows instead of writing them to out/private/analysis-table.csv')
    command.option('--coverage', 'print per measure whether the data allow it, for how many people, and what lacks')
  },
  async run([folder = '.'], options, terminal) {
    const { readStudy } = await import('../study/read-study.ts')
    const { loadRegistration } = await import('../registration/load-registration.ts')
    const { doParts } = await import('../registration/do-parts.ts')
    const { analysisJob } = await import('../run/analyse-part.ts')
    const { studyAnalysisTable } = await import('../run/study-analysis-table.ts')
    const { writeAtomically } = await import('../output/write-atomically.ts')
    const study = readStudy(folder)
    terminal.progress('reading and measuring')
    if (options.coverage === true) {
      const { measureCoverage } = await import('../run/measure-coverage.ts')
      const { coverageLines } = await import('../terminal/coverage-lines.ts')
      const coverage = measureCoverage(study.file, (await loadRegistration(study)).tables)
      if (options.json === true) terminal.out(JSON.stringify({ status: 'ok', coverage }))
      else terminal.out(coverageLines(coverage, chosenLanguage(options.lang, study.file.language)).join('\n'))
      terminal.say('these counts did not pass the privacy gate: do not share them')
      return exitCode.clean
    }
    const { csv, facts } = await studyAnalysisTable(study, doParts(study, analysisJob(study)))
    if (options.stdout === true) {
      terminal.say('these are rows about people: do not share them')
      terminal.out(csv.trimEnd())
      return exitCode.clean
    }
    const path = join(folder, 'out', 'private', 'analysis-table.csv')
    writeAtomically(path, csv, 0o600)
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', path, ...facts }) : path)
    terminal.say('these are rows about people: the file is readable by you alone; do not share it')
    return exitCode.clean
  },
}
