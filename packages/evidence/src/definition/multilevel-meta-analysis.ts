import { type Estimator, placeRow, requiredColumns } from '@doorstroom/statistics'
import { type MultilevelMetaAnalysis, multilevelMetaAnalysis } from '../multilevel/multilevel-meta-analysis.ts'
import { studyColumns } from './study-columns.ts'

export interface MultilevelResult {
  readonly fit: MultilevelMetaAnalysis
  readonly terms: readonly string[]
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const id = 'multilevel-meta-analysis'

/** Average of effects of which several come from the same study, group or district. */
export const multilevelMetaAnalysisEstimator: Estimator<MultilevelResult> = {
  id,
  label: { nl: 'Meta-analyse met meer effecten per onderzoek', en: 'Multilevel meta-analysis' },
  family: 'meta-analysis',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De groepen zijn onafhankelijk van elkaar; fouten van effecten uit dezelfde groep ook.',
      en: 'Groups are independent of each other, and so are the sampling errors of effects from the same group.',
    },
    {
      nl: 'Het robuuste interval houdt ook stand als effecten in een groep anders samenhangen dan het model zegt.',
      en: 'The robust interval holds also when effects in a group hang together otherwise than the model says.',
    },
  ],
  sources: [
    { author: 'Konstantopoulos, S.', year: 2011, doi: '10.1002/jrsm.35', taken: 'the three-level model' },
    {
      author: 'Pustejovsky, J. E.; Tipton, E.',
      year: 2018,
      doi: '10.1080/07350015.2016.1247004',
      taken: 'CR2 errors and their degrees of freedom',
    },
  ],
  reference: 'multilevel-meta-analysis',
  roles: { required: ['outcome', 'variances', 'group'], optional: ['strata', 'covariates'] },
  estimate(columns, { confLevel }) {
    const { effects, columns: complete, leftOut } = studyColumns(columns)
    const { group } = requiredColumns(complete, ['group'])
    const { strata, covariates = [] } = complete
    const fit = multilevelMetaAnalysis({
      ...effects,
      group: group.codes,
      ...(strata && { unit: strata.codes }),
      moderators: covariates.map(({ values }) => values),
      confLevel,
    })
    const names = [covariates.length > 0 ? 'intercept' : 'pooled-effect', ...covariates.map(({ name }) => name)]
    return {
      fit,
      terms: fit.kept.map((position) => names[position]!),
      warnings: [
        ...(fit.groups < 10 ? ['evidence.fewGroups'] : []),
        ...(fit.kept.length < names.length ? ['evidence.moderatorsLeftOut'] : []),
      ],
      leftOut,
    }
  },
  tidy({ fit, terms, warnings, leftOut }, context) {
    const warned = { ...context, warnings: [...warnings, ...(context.warnings ?? [])] }
    const shared = { estimator: id, n: fit.effects }
    return [
      ...terms.map((term, index) => {
        const interval = { confLow: fit.confLow[index]!, confHigh: fit.confHigh[index]!, confLevel: fit.confLevel }
        const numbers = { stdError: fit.correctedStdErrors[index]!, pValue: fit.pValues[index]!, nullValue: 0 }
        const parts = { ...shared, term, estimate: fit.coefficients[index]!, ...numbers, ...interval }
        return placeRow(warned, parts, leftOut)
      }),
      placeRow(
        warned,
        { ...shared, term: 'variance-between', unit: 'variance', estimate: fit.betweenVariance },
        leftOut,
      ),
      placeRow(warned, { ...shared, term: 'variance-within', unit: 'variance', estimate: fit.withinVariance }, leftOut),
      placeRow(warned, { ...shared, term: 'q', unit: 'statistic', estimate: fit.q, pValue: fit.qPValue }, leftOut),
    ]
  },
  glance({ fit, leftOut }, context) {
    const parts = { estimator: id, term: 'log-likelihood', unit: 'log-likelihood', estimate: fit.logLikelihood }
    return placeRow(context, { ...parts, n: fit.effects }, leftOut)
  },
}
