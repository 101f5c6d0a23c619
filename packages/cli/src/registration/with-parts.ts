import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, type StagedRegistration, type TableSet } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { loadRegistration } from './load-registration.ts'
import type { RegistrationParts } from './registration-parts.ts'
import { stageBulk } from './stage-bulk.ts'

/** The data of a study in parts; `staged` is null where they are held in memory as one part. */
export interface PartedRegistration {
  readonly parts: RegistrationParts
  readonly staged: StagedRegistration | null
}

/**
 * Lends the data of a study in parts, one part in memory at a time where the study is a bulk one, and cleans up.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function withParts<Result>(
  study: Study,
  use: (registration: PartedRegistration) => Promise<Result>,
): Promise<Result> {
  if (study.file.bulk === undefined) {
    const { tables } = await loadRegistration(study)
    return use({ parts: [tables], staged: null })
  }
  const { staged, findings } = await stageBulk(study, existsSync(join(study.folder, 'mapping.yaml')))
  try {
    if (findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
    return await use({ parts: partsOf(staged), staged })
  } finally {
    staged.close()
  }
}

const partsOf = (staged: StagedRegistration): AsyncIterable<TableSet> => ({
  async *[Symbol.asyncIterator]() {
    for (let part = 0; part < staged.parts; part += 1) yield await staged.part(part)
  },
})
