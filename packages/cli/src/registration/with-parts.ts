import type { StagedRegistration, TableSet } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { isBulk } from './is-bulk.ts'
import type { RegistrationParts } from './registration-parts.ts'
import { stageBulk } from './stage-bulk.ts'
import { stopAtErrors } from './stop-at-errors.ts'
import { surveyRegistration } from './survey-registration.ts'

/**
 * Lends the data of a study in parts and cleans up: one part in memory at a time where the study is a bulk one, else
 * everything as one part.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function withParts<Result>(
  study: Study,
  use: (parts: RegistrationParts) => Promise<Result>,
): Promise<Result> {
  if (!isBulk(study)) {
    const { tables, findings } = await surveyRegistration(study)
    stopAtErrors(findings)
    return use([tables])
  }
  const { staged, findings } = await stageBulk(study)
  try {
    stopAtErrors(findings)
    return await use(partsOf(staged))
  } finally {
    staged.close()
  }
}

const partsOf = (staged: StagedRegistration): AsyncIterable<TableSet> => ({
  async *[Symbol.asyncIterator]() {
    for (let part = 0; part < staged.parts; part += 1) yield await staged.part(part)
  },
})
