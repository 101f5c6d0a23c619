import { availableParallelism } from 'node:os'
import { overParts, type PartJob } from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { isBulk } from './is-bulk.ts'
import { stageBulk } from './stage-bulk.ts'
import { stopAtErrors } from './stop-at-errors.ts'
import { surveyRegistration } from './survey-registration.ts'

/** Every thread has the rows of a part in memory. */
const mostThreads = 4

/**
 * Does a job on the data of a study and gives its results in order: on every part of a large register, over several
 * threads, or on everything at once.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws DataError with every finding, when at least one is an error
 */
export async function* doParts<Input, Result>(study: Study, job: PartJob<Input, Result>): AsyncGenerator<Result> {
  if (!isBulk(study)) {
    const { tables, findings } = await surveyRegistration(study)
    stopAtErrors(findings)
    yield await job.prepare(job.input)(tables, 0)
    return
  }
  const { staged, findings } = await stageBulk(study)
  try {
    stopAtErrors(findings)
    yield* overParts(staged, job, { threads: Math.min(mostThreads, availableParallelism()) })
  } finally {
    staged.close()
  }
}
