import { type Estimator, placeRow, type ResultRow, type RowContext } from '@doorstroom/statistics'
import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import { type MetaRegression, metaRegression } from '../meta-analysis/meta-regression.ts'
import { type PredictionInterval, predictionInterval } from '../meta-analysis/prediction-interval.ts'
import { type SubgroupAnalysis, subgroupAnalysis } from '../meta-analysis/subgroup-analysis.ts'
import { type VarianceInterval, varianceInterval } from '../meta-analysis/variance-interval.ts'
import { heterogeneityRows, spreadRow } from './heterogeneity-rows.ts'
import { metaChoices, methodOption, testOption } from './meta-options.ts'
import { metaWarnings } from './meta-warnings.ts'
import { studyColumns } from './study-columns.ts'

export interface MetaAnalysisResult {
  readonly fit: MetaRegression
  readonly spread: VarianceInterval
  /** Null with equal effects. */
  readonly prediction: PredictionInterval | null
  readonly subgroups: SubgroupAnalysis | null
  readonly leftOut: number
}

const id = 'meta-analysis'

/** Average effect over studies, the spread between them, and where a new study is expected; per group when asked. */
export const metaAnalysisEstimator: Estimator<MetaAnalysisResult> = {
  id,
  label: { nl: 'Meta-analyse van onderzoeken', en: 'Meta-analysis of studies' },
  family: 'meta-analysis',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De onderzoeken meten hetzelfde effect op dezelfde schaal, en zijn onafhankelijk van elkaar.',
      en: 'The studies measure the same effect on the same scale, and are independent of each other.',
    },
    {
      nl: 'Welke onderzoeken er zijn, hangt niet af van wat ze vonden.',
      en: 'Which studies exist does not depend on what they found.',
    },
  ],
  sources: [
    {
      author: 'Viechtbauer, W.',
      year: 2005,
      doi: '10.3102/10769986030003261',
      taken: 'estimators of the variance between studies',
    },
    {
      author: 'Hartung, J.; Knapp, G.',
      year: 2001,
      doi: '10.1002/sim.1009',
      taken: 'the error of the average with few studies',
    },
    {
      author: 'Viechtbauer, W.',
      year: 2007,
      doi: '10.1002/sim.2514',
      taken: 'limits of the variance by the Q-profile',
    },
    {
      author: 'Higgins, J. P. T.; Thompson, S. G.; Spiegelhalter, D. J.',
      year: 2009,
      doi: '10.1111/j.1467-985X.2008.00552.x',
      taken: 'the prediction interval',
    },
  ],
  reference: 'meta-regression',
  roles: { required: ['outcome', 'variances'], optional: ['group'] },
  options: [methodOption, testOption],
  estimate(columns, settings) {
    const { effects, columns: complete, leftOut } = studyColumns(columns)
    if (effects.estimates.length === 1) throw metaAnalysisFailure('evidence.oneStudy')
    const { confLevel } = settings
    const model = { ...effects, ...metaChoices(settings), confLevel }
    const fit = metaRegression(model)
    // A group of one or two studies has no Hartung-Knapp interval to speak of; groups are compared by normal errors.
    const group = complete.group
    return {
      fit,
      spread: varianceInterval({ ...effects, confLevel }),
      prediction: predictionInterval(fit),
      subgroups: group ? subgroupAnalysis({ ...model, test: 'normal', group }) : null,
      leftOut,
    }
  },
  tidy(result, context) {
    const { fit, prediction, spread, leftOut } = result
    const warned = { ...context, warnings: [...metaWarnings(fit), ...(context.warnings ?? [])] }
    const average = { estimator: id, estimate: fit.coefficients[0]!, nullValue: 0, n: fit.studies }
    const interval = { confLow: fit.confLow[0]!, confHigh: fit.confHigh[0]!, confLevel: fit.confLevel }
    const numbers = { ...average, ...interval, stdError: fit.stdErrors[0]!, pValue: fit.pValues[0]! }
    const expected =
      prediction === null
        ? { ...average, estimate: null, reasons: ['evidence.noPrediction'] }
        : {
            ...average,
            stdError: prediction.stdError,
            confLow: prediction.low,
            confHigh: prediction.high,
            confLevel: fit.confLevel,
          }
    return [
      placeRow(warned, { ...numbers, term: 'pooled-effect' }, leftOut),
      placeRow(warned, { ...expected, term: 'prediction' }, leftOut),
      ...heterogeneityRows(id, fit, spread, warned, leftOut),
      ...subgroupRows(result, warned),
    ]
  },
  glance: ({ fit, spread, leftOut }, context) => spreadRow(id, fit, spread, context, leftOut),
}

function subgroupRows({ subgroups, fit, leftOut }: MetaAnalysisResult, context: RowContext): ResultRow[] {
  if (subgroups === null) return []
  const { groups, q, pValue } = subgroups
  return [
    ...groups.map(({ level, fit: own }) => {
      const interval = { confLow: own.confLow[0]!, confHigh: own.confHigh[0]!, confLevel: own.confLevel }
      const numbers = { estimate: own.coefficients[0]!, stdError: own.stdErrors[0]!, pValue: own.pValues[0]! }
      const parts = { estimator: id, term: `pooled-effect/${level}`, nullValue: 0, n: own.studies }
      const warnings = [...metaWarnings(own), ...(context.warnings ?? [])]
      return placeRow({ ...context, warnings: [...new Set(warnings)] }, { ...parts, ...numbers, ...interval }, leftOut)
    }),
    placeRow(
      context,
      { estimator: id, term: 'q-between', unit: 'statistic', estimate: q, pValue, n: fit.studies },
      leftOut,
    ),
  ]
}
