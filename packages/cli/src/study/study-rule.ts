import type { Text } from '@doorstroom/statistics'
import type { StudyFile } from './study-schema.ts'

/** A rule of the toolkit that a study may not set aside; breaking one refuses the run (exit code 5). */
export interface StudyRule {
  /** Stable code, `study.rawOutflowAsOutcome`. */
  readonly id: string
  readonly message: Text
  readonly fix: Text
  breaks(study: StudyFile): boolean
}
