import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { agrestiCaffoInterval } from '../../proportion/agresti-caffo-interval.ts'
import { compareShares, type SharesTest } from '../../proportion/compare-shares.ts'
import { countArms } from '../../proportion/count-arms.ts'
import { miettinenNurminenInterval } from '../../proportion/miettinen-nurminen-interval.ts'
import { newcombeInterval, type TwoArmCounts } from '../../proportion/newcombe-interval.ts'
import { type TwoArmRatios, twoArmRatios } from '../../proportion/two-arm-ratios.ts'
import { waldDifferenceInterval } from '../../proportion/wald-difference-interval.ts'
import { type ShareInterval, wilsonInterval } from '../../proportion/wilson-interval.ts'
import type { ResultRow } from '../../result/result-row.ts'

export interface TwoByTwoResult {
  readonly counts: TwoArmCounts
  readonly difference: ShareInterval
  readonly ratios: TwoArmRatios
  readonly test: SharesTest
  readonly leftOut: number
}

const intervals = {
  newcombe: newcombeInterval,
  'miettinen-nurminen': miettinenNurminenInterval,
  'agresti-caffo': agrestiCaffoInterval,
  wald: waldDifferenceInterval,
}

const intervalOption: EstimatorOption = {
  id: 'interval',
  text: { nl: 'interval van het verschil', en: 'interval of the difference' },
  values: Object.keys(intervals),
  default: 'newcombe',
}

/** Two arms with a 0/1 outcome: difference and ratios of their shares. */
export const twoByTwoEstimator: Estimator<TwoByTwoResult> = {
  id: 'two-by-two',
  label: { nl: 'Twee aandelen vergeleken', en: 'Two shares compared' },
  family: 'table',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'Het verschil is alleen een effect als het lot bepaalde wie in welke groep kwam.',
      en: 'The difference is an effect only if chance decided who came into which group.',
    },
  ],
  sources: [
    {
      author: 'Newcombe',
      year: 1998,
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
      taken: 'hybrid score interval of a difference, method 10',
    },
    {
      author: 'Miettinen and Nurminen',
      year: 1985,
      doi: '10.1002/sim.4780040211',
      taken: 'score interval of a difference',
    },
    {
      author: 'Agresti and Caffo',
      year: 2000,
      doi: '10.1080/00031305.2000.10474560',
      taken: 'adjusted normal interval of a difference',
    },
  ],
  reference: 'tables',
  roles: { required: ['outcome', 'treated'], optional: [] },
  options: [intervalOption],
  estimate(columns, settings) {
    const interval = optionValue(intervalOption, settings) as keyof typeof intervals
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const counts = { ...countArms(outcome, treated), confLevel: settings.confLevel }
    return {
      counts,
      difference: intervals[interval](counts),
      ratios: twoArmRatios(counts),
      test: compareShares(counts, false),
      leftOut: complete.leftOut,
    }
  },
  tidy(result, context) {
    const { counts, difference, ratios, test, leftOut } = result
    const { eventsTreated, nTreated, eventsComparison, nComparison, confLevel } = counts
    const warnings = warningsOf(counts, ratios.corrected)
    const both = { n: nTreated + nComparison, nEvents: eventsTreated + eventsComparison, warnings }
    const place = (parts: Omit<Partial<ResultRow>, 'term'> & { term: string }) =>
      placeRow(context, { estimator: 'two-by-two', confLevel, ...parts }, leftOut)
    const share = (arm: 'treated' | 'comparison', events: number, n: number) => {
      const { estimate, low, high } = wilsonInterval(events, n, confLevel)
      const numbers = { estimate, confLow: low, confHigh: high, n, nEvents: events, unit: 'share' }
      return place({ term: `share-${arm}`, arm, ...numbers })
    }
    const ratio = (term: string, log: number, variance: number) => {
      const stdError = Math.sqrt(variance)
      const reach = normalQuantile((1 + confLevel) / 2) * stdError
      const limits = { confLow: Math.exp(log - reach), confHigh: Math.exp(log + reach) }
      const pValue = stdError > 0 ? 2 * normalUpperTail(Math.abs(log) / stdError) : null
      return place({ term, estimate: Math.exp(log), ...limits, pValue, nullValue: 1, unit: 'ratio', ...both })
    }
    return [
      share('treated', eventsTreated, nTreated),
      share('comparison', eventsComparison, nComparison),
      place({
        term: 'risk-difference',
        contrast: 'treated - comparison',
        estimate: difference.estimate,
        confLow: difference.low,
        confHigh: difference.high,
        pValue: test.pValue,
        nullValue: 0,
        unit: 'share',
        ...both,
      }),
      ratio('risk-ratio', ratios.logRiskRatio, ratios.logRiskRatioVariance),
      ratio('odds-ratio', ratios.logOddsRatio, ratios.logOddsRatioVariance),
    ]
  },
  glance({ counts, difference, leftOut }, context) {
    const needed = difference.estimate === 0 ? null : 1 / difference.estimate
    const parts = {
      estimator: 'two-by-two',
      term: 'number-needed-to-treat',
      estimate: needed,
      n: counts.nTreated + counts.nComparison,
      nEvents: counts.eventsTreated + counts.eventsComparison,
      unit: 'persons',
      reasons: needed === null ? ['statistics.noDifference'] : [],
    }
    return placeRow(context, parts, leftOut)
  },
}

function warningsOf(counts: TwoArmCounts, corrected: boolean): string[] {
  const { eventsTreated, nTreated, eventsComparison, nComparison } = counts
  const smallest = Math.min(eventsTreated, nTreated - eventsTreated, eventsComparison, nComparison - eventsComparison)
  return [...(smallest < 5 ? ['statistics.fewInCell'] : []), ...(corrected ? ['statistics.emptyCell'] : [])]
}
