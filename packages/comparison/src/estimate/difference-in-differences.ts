import {
  completeRows,
  type Estimator,
  type EstimatorOption,
  optionValue,
  placeRow,
  requiredColumns,
} from '@doorstroom/statistics'
import { completeArms } from '../contrast/complete-arms.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'
import {
  type DifferenceOverTime,
  differenceInDifferences,
  trendDifferenceBefore,
} from '../quasi-experiment/difference-in-differences.ts'

const id = 'difference-in-differences'

export interface DifferencesResult {
  readonly difference: DifferenceOverTime
  /** How the groups went apart before the start; null when that cannot be seen. */
  readonly before: DifferenceOverTime | null
  readonly n: number
  readonly confLevel: number
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const startsAt: EstimatorOption = {
  id: 'startsAt',
  text: { nl: 'Eerste moment waarop de aanpak liep.', en: 'First moment at which the programme ran.' },
  values: 'number',
  default: null,
  required: true,
  example: 6,
}

const levels: EstimatorOption = {
  id: 'levels',
  text: {
    nl: 'Een eigen niveau per groep, of per cluster (zoals per persoon of bedrijf).',
    en: 'A level of its own per group, or per cluster (such as per person or firm).',
  },
  values: ['group', 'cluster'],
  default: 'group',
}

/**
 * Change of the treated group minus change of the comparison group over the same time, with a level per group (or
 * cluster) and per moment. CR2 errors with Satterthwaite's degrees of freedom over clusters. The row about the whole is
 * how much faster the treated group rose before the start, which should be nothing.
 *
 * @example
 * differenceInDifferencesEstimator.estimate({ outcome, treated, moment, clusters: person },
 *   { confLevel: 0.95, options: { startsAt: 2024 } }).difference.estimate
 */
export const differenceInDifferencesEstimator: Estimator<DifferencesResult> = {
  id,
  label: { nl: 'Verschil in verschillen', en: 'Difference in differences' },
  family: 'quasi-experiment',
  estimands: ['ATT'],
  assumptions: [
    {
      nl: 'Zonder de aanpak waren beide groepen op dezelfde manier veranderd.',
      en: 'Without the programme both groups would have changed in the same way.',
    },
    {
      nl: 'Alle deelnemers begonnen op hetzelfde moment, en niemand veranderde al vooruit.',
      en: 'All participants started at the same moment, and nobody changed in anticipation.',
    },
  ],
  sources: [
    {
      author: 'Angrist, J. D.; Pischke, J.-S.',
      year: 2009,
      title: 'Mostly Harmless Econometrics',
      taken: 'the regression and its assumption',
    },
    {
      author: 'Bertrand, M.; Duflo, E.; Mullainathan, S.',
      year: 2004,
      doi: '10.1162/003355304772839588',
      taken: 'errors clustered by what is followed over time',
    },
  ],
  reference: 'quasi-experiment',
  roles: { required: ['outcome', 'treated', 'moment'], optional: ['covariates', 'clusters'] },
  options: [startsAt, levels],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, treated, moment } = requiredColumns(complete.columns, ['outcome', 'treated', 'moment'])
    const { covariates = [], clusters = null } = complete.columns
    completeArms({ outcome, treated })
    const input = {
      outcome,
      treated,
      moment,
      startsAt: optionValue(startsAt, settings) as number,
      covariates: covariates.map(({ values }) => values),
      clusters,
      levels: optionValue(levels, settings) as 'group' | 'cluster',
    }
    const difference = differenceInDifferences(input)
    requireVariation(difference.stdError, outcome)
    const before = trendDifferenceBefore(input)
    const apart = before !== null && testOf(before, settings.confLevel).pValue! < 0.05
    const nClusters = clusters === null ? null : new Set(clusters).size
    return {
      difference,
      before,
      n: outcome.length,
      confLevel: settings.confLevel,
      leftOut: complete.leftOut,
      warnings: [
        ...(complete.leftOut > 0 ? ['comparison.rowsLeftOut'] : []),
        ...(nClusters === null ? ['comparison.unclusteredPanel'] : []),
        ...(nClusters !== null && nClusters < 10 ? ['comparison.fewClusters'] : []),
        ...(difference.degreesOfFreedom < 4 ? ['comparison.fewDegreesOfFreedom'] : []),
        ...(apart ? ['comparison.differentTrendBefore'] : []),
        ...(before === null ? ['comparison.noTrendBefore'] : []),
      ],
    }
  },
  tidy({ difference, n, confLevel, warnings }, context) {
    const parts = { estimator: id, estimand: 'ATT', term: 'difference', contrast: 'treated - comparison' } as const
    return [placeRow(context, { ...parts, ...testOf(difference, confLevel), confLevel, nullValue: 0, n, warnings }, 0)]
  },
  glance({ before, n, confLevel, warnings }, context) {
    const parts = { estimator: id, estimand: 'ATT', term: 'trend-difference-before', n, warnings } as const
    if (before === null)
      return placeRow(context, { ...parts, estimate: null, reasons: ['comparison.noTrendBefore'] }, 0)
    return placeRow(context, { ...parts, ...testOf(before, confLevel), confLevel, nullValue: 0 }, 0)
  },
}

function testOf({ estimate, stdError, degreesOfFreedom }: DifferenceOverTime, confLevel: number) {
  if (!(stdError > 0) || Number.isNaN(degreesOfFreedom))
    return { estimate, stdError: null, confLow: null, confHigh: null, pValue: null }
  return waldEstimate({ estimate, stdError, degreesOfFreedom, confLevel })
}
