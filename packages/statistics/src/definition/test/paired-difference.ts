import { type StandardizedChange, standardizedChange } from '../../effect-size/standardized-change.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import type { MeanTest } from '../../hypothesis-test/mean-test.ts'
import { pairedTest } from '../../hypothesis-test/paired-test.ts'
import { type SignedRankTest, signedRankTest } from '../../hypothesis-test/signed-rank-test.ts'

export interface PairedDifferenceResult {
  readonly test: MeanTest
  /** Null with two pairs, for which there is none. */
  readonly change: StandardizedChange | null
  readonly ranks: SignedRankTest
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Change of the same persons between two measurements. */
export const pairedDifferenceEstimator: Estimator<PairedDifferenceResult> = {
  id: 'paired-difference',
  label: { nl: 'Verandering bij dezelfde personen', en: 'Change of the same persons' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De paren zijn los van elkaar, en het zijn er genoeg om de gemiddelde verandering normaal te laten schommelen.',
      en: 'Pairs are independent, and there are enough of them for the mean change to vary about normally.',
    },
    {
      nl: 'Verandering is nog geen effect: ook zonder traject verandert er iets.',
      en: 'Change is not yet an effect: things change without a programme too.',
    },
  ],
  sources: [
    { author: 'Student', year: 1908, doi: '10.1093/biomet/6.1.1', taken: 'paired t test' },
    { author: 'Wilcoxon', year: 1945, doi: '10.2307/3001968', taken: 'signed-rank test' },
    {
      author: 'Cumming and Finch',
      year: 2001,
      doi: '10.1177/0013164401614002',
      taken: 'limits from the noncentral t distribution',
    },
  ],
  reference: 'hypothesis-tests',
  roles: { required: ['outcome', 'second'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, second } = requiredColumns(complete.columns, ['outcome', 'second'])
    const test = pairedTest(outcome, second, confLevel)
    const n = outcome.length
    const standardDeviation = test.stdError * Math.sqrt(n)
    return {
      test,
      change: n > 2 ? standardizedChange({ meanChange: test.estimate, standardDeviation, n, confLevel }) : null,
      ranks: signedRankTest(outcome, second),
      n,
      leftOut: complete.leftOut,
      confLevel,
    }
  },
  tidy({ test, change, ranks, n, leftOut, confLevel }, context) {
    const warnings = n < 10 ? ['statistics.fewPairs'] : []
    const parts = { estimator: 'paired-difference', contrast: 'after - before', nullValue: 0, n, warnings }
    const mean = {
      term: 'mean-change',
      estimate: test.estimate,
      stdError: test.stdError,
      confLow: test.low,
      confHigh: test.high,
      confLevel,
      pValue: test.pValue,
    }
    const effects =
      change === null
        ? []
        : ([
            ['cohen-d', change.cohenD],
            ['hedges-g', change.hedgesG],
          ] as const)
    return [
      placeRow(context, { ...parts, ...mean }, leftOut),
      ...effects.map(([term, { estimate, low, high }]) => {
        const numbers = { estimate, confLow: low, confHigh: high, confLevel, unit: 'standard deviations of change' }
        return placeRow(context, { ...parts, term, ...numbers }, leftOut)
      }),
      placeRow(
        context,
        {
          ...parts,
          term: 'rank-biserial',
          estimate: ranks.rankBiserial,
          pValue: ranks.exactPValue ?? ranks.correctedPValue,
          unit: 'correlation',
        },
        leftOut,
      ),
    ]
  },
  glance({ test, n, leftOut }, context) {
    const numbers = { estimate: test.statistic, pValue: test.pValue, n, unit: 't' }
    return placeRow(context, { estimator: 'paired-difference', term: 'statistic', ...numbers }, leftOut)
  },
}
