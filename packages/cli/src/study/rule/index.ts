import type { StudyRule } from '../study-rule.ts'
import { comparisonWithoutArms } from './comparison-without-arms.ts'
import { conditionalPrimary } from './conditional-primary.ts'
import { designAgainstAssignment } from './design-against-assignment.ts'
import { rawOutflowAsOutcome } from './raw-outflow-as-outcome.ts'

/** The rules no study may set aside, alphabetical. */
export const studyRules: readonly StudyRule[] = [
  comparisonWithoutArms,
  conditionalPrimary,
  designAgainstAssignment,
  rawOutflowAsOutcome,
]
