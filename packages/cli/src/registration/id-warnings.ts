import { idFindings } from '@doorstroom/disclosure'
import type { Finding, TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'
import { privacyWarning } from './privacy-warning.ts'

/** Warns when the ids of persons do not look like pseudonyms (rule I-09). */
export function idWarnings(tables: TableSet, study: StudyFile): Finding[] {
  const table = tables.get('persons') ?? tables.get('enrolments')
  const ids = table?.columns.get('person_id')
  if (table === undefined || ids === undefined || ids.kind !== 'text') return []
  return warningsOfIds(
    ids.values.filter((id): id is string => id !== null),
    table.file,
    study,
  )
}

/** The same of ids that are not in a table. */
export function warningsOfIds(ids: readonly string[], file: string, study: StudyFile): Finding[] {
  const runningNumbersAllowed = study.disclosure.runningNumbers !== undefined
  return idFindings({ ids, file, column: 'person_id', runningNumbersAllowed }).map(privacyWarning)
}
