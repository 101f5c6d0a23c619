import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { DataError } from '@doorstroom/trajectories'
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
 * @throws PrivacyStop when a column identifies people
 * @throws CommandError when there is nothing to look at
 */
export async function surveyPath(path: string): Promise<SurveyedPath> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    return { ...(await surveyFile(path)), subject: basename(path), language: 'en', study: null }
  try {
    const study = readStudy(path)
    const { id, language } = study.file
    const survey = study.file.bulk === undefined ? surveyRegistration(study) : surveyBulk(study)
    return { ...(await survey), subject: id, language, study }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { ...unread, findings: error.findings, subject: basename(path), language: 'en', study: null }
  }
}

const unread = {
  sources: new Map(),
  mapped: new Map(),
  tables: new Map(),
  rows: new Map(),
  mapping: null,
  incomplete: new Set<string>(),
}
