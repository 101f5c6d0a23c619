import { admitColumns } from '@doorstroom/disclosure'
import type { Finding, StagedRegistration, TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'
import { warningsOfIds } from './id-warnings.ts'

const mostIds = 200_000

/**
 * Looks at the ids of 200,000 persons of a register, the shortest and lowest, so that running numbers stand together.
 *
 * @param some - any part of the register
 * @throws PrivacyStop when they identify people
 */
export async function stagedIdWarnings(
  staged: StagedRegistration,
  some: TableSet,
  study: StudyFile,
): Promise<Finding[]> {
  const table = some.get('persons') ?? some.get('enrolments')
  if (table?.columns.has('person_id') !== true) return []
  const rows = await staged.query(
    `SELECT person_id FROM ${table.schema.name} WHERE person_id IS NOT NULL
     GROUP BY person_id ORDER BY length(person_id), person_id LIMIT ${mostIds}`,
  )
  const ids = rows.map(([id]) => String(id))
  admitColumns([{ file: table.file, name: 'person_id', siblings: [], cells: ids }])
  return warningsOfIds(ids, table.file, study)
}
