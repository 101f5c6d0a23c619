import type { GradeScheme } from './grade-scheme.ts'
import { marylandScale } from './maryland-scale.ts'
import { wwcGroupDesign } from './wwc-group-design.ts'

/** Every scheme by which a study can be graded. */
export const gradeSchemes: readonly GradeScheme[] = [marylandScale, wwcGroupDesign]
