import type { ResultsDocument, Source, Text } from '@doorstroom/statistics'

/** Why a study got its level; the code is stable. */
export interface GradeReason {
  readonly code: string
  readonly text: Text
}

/** What one scheme makes of one study. */
export interface Grade {
  readonly scheme: string
  /** Level in the scheme's own words or number; null when the document does not tell enough. */
  readonly level: string | null
  readonly label: Text
  readonly reasons: readonly GradeReason[]
}

/** A published way to rate the design and execution of a study; never its outcome. */
export interface GradeScheme {
  readonly id: string
  readonly label: Text
  readonly sources: readonly Source[]
  /** What the scheme looks at and what it leaves out here. */
  readonly limits: readonly Text[]
  grade(document: ResultsDocument): Grade
}
