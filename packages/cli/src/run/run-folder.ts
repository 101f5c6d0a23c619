import { join } from 'node:path'
import { release } from '@doorstroom/disclosure'
import { canonicalJson } from '../output/canonical-json.ts'
import { reportFiles, resultsText } from '../output/report-files.ts'
import { runRecord } from '../output/run-record.ts'
import { tableFiles } from '../output/table-files.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { loadRegistration } from '../registration/load-registration.ts'
import { readStudy } from '../study/read-study.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { outcomeLines } from './outcome-lines.ts'
import { releasePolicy } from './release-policy.ts'
import { runStudy } from './run-study.ts'

/** What a run tells its caller: lines for a person and facts for a machine. */
export interface RunOutcome {
  readonly lines: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * The whole way of the data for one study folder: read, check, measure, compare, release, render; then write
 * everything under `out/`, and nothing when any step fails. Exact results stay in `out/private`, readable by their
 * owner only.
 *
 * @param language of the lines; default the language of the study
 */
export async function runFolder(folder: string, terminal: Terminal, language?: unknown): Promise<RunOutcome> {
  const study = readStudy(folder)
  terminal.progress('reading and checking')
  const registration = await loadRegistration(study)
  terminal.progress('measuring and comparing')
  const exact = runStudy(study, registration)
  const released = release(exact, releasePolicy(study.file))
  terminal.progress('rendering the report')
  const pages = await reportFiles(released, study.file.language)
  const files = [{ name: 'results.json', content: resultsText(released) }, ...tableFiles(released), ...pages]
  const record = runRecord(study, registration, files)
  for (const { name, content } of [...files, record]) writeAtomically(join(folder, 'out', name), content)
  writeAtomically(join(folder, 'out', 'private', 'results-exact.json'), `${canonicalJson(exact)}\n`, 0o600)
  const report = join(folder, 'out', 'report.html')
  return {
    lines: [...outcomeLines(released, registration, chosenLanguage(language, study.file.language)), report],
    facts: {
      report,
      results: join(folder, 'out', 'results.json'),
      exact: join(folder, 'out', 'private', 'results-exact.json'),
      claims: released.claims,
      findings: registration.findings.length,
    },
  }
}
