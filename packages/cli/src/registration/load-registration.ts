import type { Study } from '../study/study.ts'
import { dataHash } from './data-hash.ts'
import { isBulk } from './is-bulk.ts'
import type { Registration } from './registration.ts'
import { stageBulk } from './stage-bulk.ts'
import { stopAtErrors } from './stop-at-errors.ts'
import { surveyRegistration } from './survey-registration.ts'

/**
 * Reads all data of a study into memory, and stops when anything is wrong with them. Writes nothing that stays.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function loadRegistration(study: Study): Promise<Registration> {
  if (isBulk(study)) return loadBulk(study)
  const { findings, tables, sources } = await surveyRegistration(study)
  stopAtErrors(findings)
  return { tables, findings, dataHash: dataHash(tables), files: [...sources.keys()] }
}

async function loadBulk(study: Study): Promise<Registration> {
  const { staged, findings, files } = await stageBulk(study)
  try {
    stopAtErrors(findings)
    const tables = await staged.part(0, 1)
    return { tables, findings, dataHash: dataHash(tables), files }
  } finally {
    staged.close()
  }
}
