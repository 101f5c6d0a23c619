import { join } from 'node:path'
import { release } from '@doorstroom/disclosure'
import { canonicalJson } from '../output/canonical-json.ts'
import { earlierOutputs } from '../output/earlier-outputs.ts'
import { replaceFolder } from '../output/replace-folder.ts'
import { reportFiles, resultsText } from '../output/report-files.ts'
import { runRecord } from '../output/run-record.ts'
import { tableFiles } from '../output/table-files.ts'
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
 * everything under `out/` in one step, and nothing when any fails. What other commands keep there stays.
 * Exact results stay in `out/private`, readable by their
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
  const out = join(folder, 'out')
  const secret = { name: 'private/results-exact.json', content: `${canonicalJson(exact)}\n`, mode: 0o600 }
  const earlier = earlierOutputs(out)
  replaceFolder(out, [...files, record, secret], (name) => !earlier.has(name))
  const report = join(out, 'report.html')
  return {
    lines: [...outcomeLines(released, registration, chosenLanguage(language, study.file.language)), report],
    facts: {
      report,
      results: join(out, 'results.json'),
      exact: join(out, secret.name),
      claims: released.claims,
      findings: registration.findings.length,
    },
  }
}
