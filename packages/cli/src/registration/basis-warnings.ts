import { legalBasisNotices } from '@doorstroom/disclosure'
import type { Finding, TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'
import { privacyWarning } from './privacy-warning.ts'

/**
 * Warns about special data of persons (GDPR art. 9 and 10) in a study that names no legal basis; made-up people need
 * none.
 */
export function basisWarnings(tables: TableSet, study: StudyFile): Finding[] {
  if (study.synthetic) return []
  const columns = [...tables.values()].flatMap(({ file, columns }) =>
    [...columns.keys()].map((name) => ({ file, name })),
  )
  return legalBasisNotices(columns, study.legalBasis).map(privacyWarning)
}
