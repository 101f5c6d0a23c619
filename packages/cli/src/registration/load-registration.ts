import { DataError } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { dataHash } from './data-hash.ts'
import type { Registration } from './registration.ts'
import { surveyRegistration } from './survey-registration.ts'

/**
 * Reads all data of a study, and stops when anything is wrong with them. Writes nothing.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function loadRegistration(study: Study): Promise<Registration> {
  const { findings, tables, sources } = await surveyRegistration(study)
  if (findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
  return { tables, findings, dataHash: dataHash(tables), files: [...sources.keys()] }
}
