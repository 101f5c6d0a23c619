import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { countArms } from '../../proportion/count-arms.ts'
import { type MantelHaenszel, mantelHaenszel, type StratumCounts } from '../../table/mantel-haenszel.ts'
import { type OddsRatioHomogeneity, oddsRatioHomogeneity } from '../../table/odds-ratio-homogeneity.ts'

export interface MantelHaenszelResult {
  readonly pooled: MantelHaenszel
  readonly homogeneity: OddsRatioHomogeneity
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Two arms with a 0/1 outcome, compared within strata. */
export const mantelHaenszelEstimator: Estimator<MantelHaenszelResult> = {
  id: 'mantel-haenszel',
  label: { nl: 'Twee aandelen binnen strata (Mantel-Haenszel)', en: 'Two shares within strata (Mantel-Haenszel)' },
  family: 'table',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'De verhouding is in elk stratum dezelfde; de Breslow-Day-toets kijkt daarnaar.',
      en: 'The ratio is the same in every stratum; the Breslow-Day test looks at that.',
    },
  ],
  sources: [
    {
      author: 'Mantel and Haenszel',
      year: 1959,
      doi: '10.1093/jnci/22.4.719',
      taken: 'common odds ratio and its test',
    },
    {
      author: 'Robins, Breslow and Greenland',
      year: 1986,
      doi: '10.2307/2531052',
      taken: 'variance of the log odds ratio',
    },
    {
      author: 'Greenland and Robins',
      year: 1985,
      doi: '10.2307/2530643',
      taken: 'variance of the log risk ratio',
    },
    { author: 'Sato', year: 1989, title: 'Biometrics 45, 1323-1324', taken: 'variance of the risk difference' },
    { author: 'Tarone', year: 1985, doi: '10.1093/biomet/72.1.91', taken: 'correction of the Breslow-Day test' },
  ],
  reference: 'tables',
  roles: { required: ['outcome', 'treated', 'strata'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, treated, strata } = requiredColumns(complete.columns, ['outcome', 'treated', 'strata'])
    const all = countArms(outcome, treated)
    const counts = strata.levels.map(() => ({ eventsTreated: 0, nTreated: 0, eventsComparison: 0, nComparison: 0 }))
    for (let row = 0; row < outcome.length; row += 1) {
      const stratum = counts[strata.codes[row]!]!
      stratum[treated[row] === 1 ? 'nTreated' : 'nComparison'] += 1
      stratum[treated[row] === 1 ? 'eventsTreated' : 'eventsComparison'] += outcome[row]!
    }
    const present: StratumCounts[] = counts.filter(({ nTreated, nComparison }) => nTreated + nComparison > 0)
    const pooled = mantelHaenszel(present, confLevel)
    return {
      pooled,
      homogeneity: oddsRatioHomogeneity(present, pooled.oddsRatio),
      nEvents: all.eventsTreated + all.eventsComparison,
      leftOut: complete.leftOut,
      confLevel,
    }
  },
  tidy({ pooled, nEvents, leftOut, confLevel }, context) {
    const z = normalQuantile((1 + confLevel) / 2)
    const warnings = nEvents < 10 ? ['statistics.rareEvents'] : []
    const parts = { estimator: 'mantel-haenszel', confLevel, n: pooled.n, nEvents, warnings }
    const reachOfRatio = z * pooled.logRiskRatioStdError
    const reach = z * pooled.riskDifferenceStdError
    const wald = (distance: number, stdError: number) =>
      stdError > 0 ? 2 * normalUpperTail(Math.abs(distance) / stdError) : null
    return [
      placeRow(
        context,
        {
          ...parts,
          term: 'odds-ratio',
          estimate: pooled.oddsRatio,
          confLow: pooled.low,
          confHigh: pooled.high,
          pValue: pooled.pValue,
          nullValue: 1,
          unit: 'ratio',
        },
        leftOut,
      ),
      placeRow(
        context,
        {
          ...parts,
          term: 'risk-ratio',
          estimate: pooled.riskRatio,
          confLow: pooled.riskRatio * Math.exp(-reachOfRatio),
          confHigh: pooled.riskRatio * Math.exp(reachOfRatio),
          pValue: wald(Math.log(pooled.riskRatio), pooled.logRiskRatioStdError),
          nullValue: 1,
          unit: 'ratio',
        },
        leftOut,
      ),
      placeRow(
        context,
        {
          ...parts,
          term: 'risk-difference',
          contrast: 'treated - comparison',
          estimate: pooled.riskDifference,
          stdError: pooled.riskDifferenceStdError,
          confLow: pooled.riskDifference - reach,
          confHigh: pooled.riskDifference + reach,
          pValue: wald(pooled.riskDifference, pooled.riskDifferenceStdError),
          nullValue: 0,
          unit: 'share',
        },
        leftOut,
      ),
    ]
  },
  glance({ pooled, homogeneity, nEvents, leftOut }, context) {
    const numbers = { estimate: homogeneity.tarone, pValue: homogeneity.taronePValue, n: pooled.n, nEvents }
    const parts = { estimator: 'mantel-haenszel', term: 'breslow-day', unit: 'chi-squared', ...numbers }
    return placeRow(context, parts, leftOut)
  },
}
