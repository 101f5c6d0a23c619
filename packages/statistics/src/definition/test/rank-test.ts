import { rankBiserial } from '../../effect-size/rank-biserial.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type RankShift, rankShift } from '../../hypothesis-test/rank-shift.ts'
import { type RankSumTest, rankSumTest } from '../../hypothesis-test/rank-sum-test.ts'
import { twoGroups } from './two-groups.ts'

export interface RankTestResult {
  readonly test: RankSumTest
  readonly shift: RankShift
  readonly leftOut: number
  readonly confLevel: number
}

/** Two groups compared by ranks. */
export const rankTestEstimator: Estimator<RankTestResult> = {
  id: 'rank-test',
  label: { nl: 'Rangtoets van twee groepen (Mann-Whitney)', en: 'Rank test of two groups (Mann-Whitney)' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'De verschuiving is er alleen een als de groepen op hun plaats na gelijk verdeeld zijn.',
      en: 'The shift is one only if the groups are distributed alike but for their place.',
    },
  ],
  sources: [
    { author: 'Mann and Whitney', year: 1947, doi: '10.1214/aoms/1177730491', taken: 'the test' },
    { author: 'Hodges and Lehmann', year: 1963, doi: '10.1214/aoms/1177704172', taken: 'median of all differences' },
    { author: 'Cliff', year: 1993, doi: '10.1037/0033-2909.114.3.494', taken: 'chance of being higher less lower' },
  ],
  reference: 'hypothesis-tests',
  roles: { required: ['outcome', 'treated'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const groups = twoGroups(outcome, treated)
    return {
      test: rankSumTest(groups.treated, groups.comparison),
      shift: rankShift(groups.treated, groups.comparison, confLevel),
      leftOut: complete.leftOut,
      confLevel,
    }
  },
  tidy({ test, shift, leftOut, confLevel }, context) {
    const { nTreated, nComparison, superiority } = test
    const pValue = test.exactPValue ?? test.correctedPValue
    const biserial = rankBiserial(superiority, nTreated, nComparison, confLevel)
    const warnings = Math.min(nTreated, nComparison) < 5 ? ['statistics.smallGroup'] : []
    const parts = {
      estimator: 'rank-test',
      contrast: 'treated - comparison',
      pValue,
      n: nTreated + nComparison,
      warnings,
    }
    const limits = ({ estimate, low, high }: RankShift) => ({ estimate, confLow: low, confHigh: high, confLevel })
    // Without any overlap the interval of the chance is a point, which says nothing.
    const overlap = superiority > 0 && superiority < 1
    const chance = {
      estimate: superiority,
      ...(overlap && { confLow: (biserial.low + 1) / 2, confHigh: (biserial.high + 1) / 2, confLevel }),
      nullValue: 0.5,
      unit: 'share',
    }
    return [
      placeRow(context, { ...parts, term: 'shift', ...limits(shift), nullValue: 0 }, leftOut),
      placeRow(context, { ...parts, term: 'chance-of-higher', ...chance }, leftOut),
      placeRow(
        context,
        {
          ...parts,
          term: 'rank-biserial',
          ...(overlap ? limits(biserial) : { estimate: biserial.estimate }),
          nullValue: 0,
          unit: 'correlation',
        },
        leftOut,
      ),
    ]
  },
  glance({ test, leftOut }, context) {
    const pValue = test.exactPValue ?? test.correctedPValue
    const numbers = { estimate: test.statistic, pValue, n: test.nTreated + test.nComparison, unit: 'pairs' }
    return placeRow(context, { estimator: 'rank-test', term: 'statistic', ...numbers }, leftOut)
  },
}
