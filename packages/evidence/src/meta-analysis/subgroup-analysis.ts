import { chiSquaredUpperTail, type LabelColumn } from '@doorstroom/statistics'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { type MetaRegression, type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { checkStudyEffects, someEffects } from './study-effects.ts'

/** A meta-analysis per group of studies, each with its own spread, and whether the averages differ. */
export interface SubgroupAnalysis {
  readonly groups: readonly { readonly level: string; readonly fit: MetaRegression }[]
  /** Weighted squares of the averages about their average, chi-squared on groups - 1. */
  readonly q: number
  readonly degreesOfFreedom: number
  /** Null with one group. */
  readonly pValue: number | null
}

/**
 * Meta-analysis within groups of studies, in the order of the levels that have studies. Studies without a group are
 * left out. The test compares the averages by their squared errors.
 *
 * @throws EstimationFailure `evidence.noStudies` when no study has a group, and those of `metaRegression`.
 *
 * Source: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, chapter 19, doi
 * 10.1002/9780470743386.
 *
 * @example
 * subgroupAnalysis({ estimates, variances, group: labelColumn('setting', ['school', 'school', 'clinic', 'clinic']) }).q
 */
export function subgroupAnalysis(
  input: Omit<MetaRegressionInput, 'moderators' | 'intercept'> & { readonly group: LabelColumn },
): SubgroupAnalysis {
  const { group, ...rest } = input
  checkStudyEffects(rest)
  const studies = Array.from(rest.estimates.keys())
  const groups = group.levels.flatMap((level, code) => {
    const members = studies.filter((study) => group.codes[study] === code)
    return members.length === 0 ? [] : [{ level, fit: metaRegression({ ...rest, ...someEffects(rest, members) }) }]
  })
  if (groups.length === 0) throw metaAnalysisFailure('evidence.noStudies')
  const precision = groups.map(({ fit }) => fit.stdErrors[0]! ** -2)
  const total = precision.reduce((sum, value) => sum + value, 0)
  const centre = groups.reduce((sum, { fit }, index) => sum + precision[index]! * fit.coefficients[0]!, 0) / total
  const q = groups.reduce((sum, { fit }, index) => sum + precision[index]! * (fit.coefficients[0]! - centre) ** 2, 0)
  const degreesOfFreedom = groups.length - 1
  const pValue = degreesOfFreedom > 0 ? chiSquaredUpperTail(q, degreesOfFreedom) : null
  return { groups, q, degreesOfFreedom, pValue }
}
