import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { DataError } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { isBulk } from '../registration/is-bulk.ts'
import type { Survey } from '../registration/survey.ts'
import { surveyBulk } from '../registration/survey-bulk.ts'
import { surveyFile } from '../registration/survey-file.ts'
import { surveyRegistration } from '../registration/survey-registration.ts'
import { readStudy } from '../study/read-study.ts'
import type { Study } from '../study/study.ts'

/** What was seen of a study folder or of one file, and what it is called. */
export interface SurveyedPath extends Survey {
  readonly subject: string
  /** The language of the study; English for a file. */
  readonly language: 'nl' | 'en'
  /** Null for a file. */
  readonly study: Study | null
}

/**
 * Looks at the study in a folder, or at one file. A study or mapping that cannot be used is a finding as well.
 *
 * @param needsRows - whether something is done with the rows themselves, which stay in the engine in a bulk study
 * @throws PrivacyStop when a column identifies people
 * @throws CommandError when there is nothing to look at, or the rows are needed and cannot be had
 */
export async function surveyPath(path: string, needsRows = false): Promise<SurveyedPath> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return { ...(await surveyFile(path)), subject: basename(path), language: 'en', study: null }
  try {
    const study = readStudy(path)
    const { id, language } = study.file
    if (study.file.bulk !== undefined && needsRows) throw rowsInEngine()
    const survey = isBulk(study) && !needsRows ? surveyBulk(study) : surveyRegistration(study)
    return { ...(await survey), subject: id, language, study }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { ...unread, findings: error.findings, subject: basename(path), language: 'en', study: null }
  }
}

const rowsInEngine = () =>
  new CommandError(
    'usage.bulkRows',
    'the tables of a bulk study are not in memory, so they are not mended and their risk is not told',
    'leave out --repair and --risk; or mend and judge a part of the data, in a study without bulk in study.yaml',
    exitCode.usage,
  )

const unread = {
  sources: new Map(),
  mapped: new Map(),
  tables: new Map(),
  rows: new Map(),
  mapping: null,
  incomplete: new Set<string>(),
}
