import type { StudyFile } from './study-schema.ts'

/** A study folder that has been read: where it is, what it says, and the fingerprint of what it says. */
export interface Study {
  readonly folder: string
  readonly file: StudyFile
  /** SHA-256 of the canonical JSON of study.yaml with its defaults: comments and key order do not count. */
  readonly protocol: string
}
