import type { ResultsDocument } from '@doorstroom/statistics'
import type { Grade } from './scheme/grade-scheme.ts'
import { gradeSchemes } from './scheme/index.ts'

/**
 * What every scheme makes of a study, from its results document alone: design, assignment, attrition and balance, never
 * its outcome. Works on exact and on released documents; what the gate hid counts as not known.
 *
 * @example
 * gradeStudy(document).map(({ scheme, level }) => [scheme, level])
 * // [['maryland-scale', '5'], ['wwc-group-design', 'without-reservations']]
 */
export const gradeStudy = (document: ResultsDocument): Grade[] => gradeSchemes.map((scheme) => scheme.grade(document))
