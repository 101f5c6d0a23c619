import { mean } from '../../describe/mean.ts'
import { standardDeviation } from '../../describe/standard-deviation.ts'
import { type StandardizedDifference, standardizedDifference } from '../../effect-size/standardized-difference.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { knownValues } from '../../hypothesis-test/known-values.ts'
import { twoGroups } from './two-groups.ts'

export interface StandardizedDifferenceResult {
  readonly effect: StandardizedDifference
  readonly smallestGroup: number
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Difference of two means in standard deviations. */
export const standardizedDifferenceEstimator: Estimator<StandardizedDifferenceResult> = {
  id: 'standardized-difference',
  label: { nl: 'Gestandaardiseerd verschil (d, g, delta)', en: 'Standardised difference (d, g, delta)' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'De uitkomst is in elke groep ongeveer normaal verdeeld; d en g nemen gelijke spreiding aan.',
      en: 'The outcome is about normal in each group; d and g take the spread to be equal.',
    },
  ],
  sources: [
    { author: 'Cohen', year: 1988, title: 'Statistical Power Analysis for the Behavioral Sciences', taken: 'd' },
    { author: 'Hedges', year: 1981, doi: '10.3102/10769986006002107', taken: 'g and its variance' },
    { author: 'Algina, Keselman and Penfield', year: 2006, doi: '10.1177/0013164406288161', taken: 'limits of delta' },
  ],
  reference: 'effect-size',
  roles: { required: ['outcome', 'treated'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const groups = twoGroups(knownValues(outcome, 1), treated)
    const effect = standardizedDifference({
      meanTreated: mean(groups.treated),
      meanComparison: mean(groups.comparison),
      standardDeviationTreated: standardDeviation(groups.treated),
      standardDeviationComparison: standardDeviation(groups.comparison),
      nTreated: groups.treated.length,
      nComparison: groups.comparison.length,
      confLevel,
    })
    const smallestGroup = Math.min(groups.treated.length, groups.comparison.length)
    return { effect, smallestGroup, n: outcome.length, leftOut: complete.leftOut, confLevel }
  },
  tidy({ effect, smallestGroup, n, leftOut, confLevel }, context) {
    const effects = [
      ['cohen-d', effect.cohenD, null],
      ['hedges-g', effect.hedgesG, Math.sqrt(effect.hedgesGVariance)],
      ['glass-delta', effect.glassDelta, null],
    ] as const
    const warnings = smallestGroup < 10 ? ['statistics.smallGroup'] : []
    return effects.map(([term, { estimate, low, high }, stdError]) => {
      const interval = { stdError, confLow: low, confHigh: high, confLevel }
      const place = { estimator: 'standardized-difference', term, contrast: 'treated - comparison' }
      const numbers = { estimate, ...interval, nullValue: 0, n, unit: 'standard deviations', warnings }
      return placeRow(context, { ...place, ...numbers }, leftOut)
    })
  },
  glance({ effect, n, leftOut }, context) {
    const numbers = { estimate: effect.correction, n, unit: 'ratio' }
    const parts = { estimator: 'standardized-difference', term: 'small-sample-correction', ...numbers }
    return placeRow(context, parts, leftOut)
  },
}
