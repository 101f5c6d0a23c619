import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { countArms } from '../../proportion/count-arms.ts'
import { type FisherExactTest, fisherExactTest } from '../../table/fisher-exact-test.ts'

export interface FisherExactResult extends FisherExactTest {
  readonly n: number
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Two arms with a 0/1 outcome, by the exact distribution of the table. */
export const fisherExactEstimator: Estimator<FisherExactResult> = {
  id: 'fisher-exact',
  label: { nl: 'Exacte toets van Fisher', en: "Fisher's exact test" },
  family: 'table',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'De toets rekent met vaste totalen en is daardoor voorzichtig: hij vindt minder dan hij zou mogen.',
      en: 'The test takes the totals as fixed and is cautious for that: it finds less than it might.',
    },
  ],
  sources: [
    {
      author: 'Fisher',
      year: 1935,
      doi: '10.2307/2342435',
      taken: 'exact test, conditional estimate of the odds ratio and its limits',
    },
  ],
  reference: 'tables',
  roles: { required: ['outcome', 'treated'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const counts = countArms(outcome, treated)
    return {
      ...fisherExactTest({ ...counts, confLevel }),
      n: outcome.length,
      nEvents: counts.eventsTreated + counts.eventsComparison,
      leftOut: complete.leftOut,
      confLevel,
    }
  },
  tidy({ oddsRatio, low, high, pValue, n, nEvents, leftOut, confLevel }, context) {
    const reasons = [
      ...(nEvents === 0 || nEvents === n ? ['statistics.oneOutcome'] : []),
      ...(oddsRatio === Number.POSITIVE_INFINITY ? ['statistics.infiniteRatio'] : []),
    ]
    const parts = {
      estimator: 'fisher-exact',
      term: 'odds-ratio',
      estimate: reasons.length > 0 ? null : oddsRatio,
      confLow: low,
      confHigh: high,
      confLevel,
      pValue,
      nullValue: 1,
      n,
      nEvents,
      unit: 'ratio',
      reasons,
    }
    return [placeRow(context, parts, leftOut)]
  },
  glance({ pValue, n, nEvents, leftOut }, context) {
    const numbers = { estimate: n, pValue, n, nEvents, unit: 'persons' }
    return placeRow(context, { estimator: 'fisher-exact', term: 'analysed', ...numbers }, leftOut)
  },
}
