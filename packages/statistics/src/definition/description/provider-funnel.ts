import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { exactRatioInterval, type RatioInterval } from '../../funnel/exact-ratio-interval.ts'
import { type FunnelLimits, funnelLimits } from '../../funnel/funnel-limits.ts'
import { fitLogistic } from '../../regression/fit-logistic.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'

/** One provider's events against what the whole would lead one to expect. */
export interface ProviderCount {
  readonly provider: string
  readonly n: number
  readonly observed: number
  readonly expected: number
  readonly ratio: RatioInterval
  /** About the overall share. */
  readonly funnel: FunnelLimits
}

export interface ProviderFunnelResult {
  readonly providers: readonly ProviderCount[]
  readonly overallShare: number
  readonly n: number
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Observed over expected events per provider with limits, in the order of the providers given: never a ranking. */
export const providerFunnelEstimator: Estimator<ProviderFunnelResult> = {
  id: 'provider-funnel',
  label: { nl: 'Waargenomen en verwacht per aanbieder', en: 'Observed and expected per provider' },
  family: 'description',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Wat wordt verwacht volgt uit iedereen samen, of uit een logistisch model op de kenmerken; wat daarin ontbreekt, telt als verschil tussen aanbieders.',
      en: 'What is expected follows from everyone together, or from a logistic model on the characteristics; what that leaves out counts as difference between providers.',
    },
    {
      nl: 'Het interval rekent het verwachte aantal als bekend. Verschillen zeggen niet wie beter is en zijn geen rangorde.',
      en: 'The interval takes the expected count as known. Differences do not say who is better and are no ranking.',
    },
  ],
  sources: [
    { author: 'Spiegelhalter', year: 2005, doi: '10.1002/sim.1970', taken: 'funnel limits' },
    { author: 'Garwood', year: 1936, doi: '10.1093/biomet/28.3-4.437', taken: 'exact interval of a count' },
  ],
  reference: 'funnel',
  roles: { required: ['outcome', 'group'], optional: ['covariates'] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, group } = requiredColumns(complete.columns, ['outcome', 'group'])
    checkZeroOne(outcome)
    const n = outcome.length
    if (n === 0)
      throw new EstimationFailure('statistics.noPersons', {
        nl: 'Er zijn geen personen om te tellen.',
        en: 'There are no persons to count.',
      })
    const nEvents = outcome.reduce((sum, value) => sum + value, 0)
    if (nEvents === 0)
      throw new EstimationFailure('statistics.noEvents', {
        nl: 'Niemand had de uitkomst, dus er is niets te verwachten.',
        en: 'Nobody had the outcome, so there is nothing to expect.',
      })
    const overallShare = nEvents / n
    const { covariates } = complete.columns
    const { columns: design } = namedDesign({ ...(covariates && { covariates }) })
    const chance =
      design.length > 0 ? fitLogistic({ columns: design, outcome }).fitted : outcome.map(() => overallShare)
    const providers = group.levels.flatMap((provider, code): ProviderCount[] => {
      const own = (column: Float64Array) => column.filter((_, row) => group.codes[row] === code)
      const values = own(outcome)
      if (values.length === 0) return []
      const observed = values.reduce((sum, value) => sum + value, 0)
      const expected = own(chance).reduce((sum, value) => sum + value, 0)
      const ratio = exactRatioInterval(observed, expected, confLevel)
      return [
        {
          provider,
          n: values.length,
          observed,
          expected,
          ratio,
          funnel: funnelLimits(values.length, overallShare, confLevel),
        },
      ]
    })
    return { providers, overallShare, n, nEvents, leftOut: complete.leftOut, confLevel }
  },
  tidy({ providers, overallShare, leftOut, confLevel }, context) {
    return providers.flatMap(({ provider, n, observed, ratio, funnel }) => {
      const shared = { estimator: 'provider-funnel', confLevel, n, nEvents: observed }
      const { estimate, low, high } = ratio
      const interval = { confLow: low, confHigh: high, nullValue: 1, unit: 'ratio' }
      const limits = { confLow: funnel.counts.low / n, confHigh: funnel.counts.high / n, unit: 'share' }
      return [
        placeRow(context, { ...shared, term: `observed-over-expected (${provider})`, estimate, ...interval }, leftOut),
        placeRow(context, { ...shared, term: `by-chance (${provider})`, estimate: overallShare, ...limits }, leftOut),
      ]
    })
  },
  glance({ overallShare, n, nEvents, leftOut }, context) {
    const numbers = { estimate: overallShare, n, nEvents, unit: 'share' }
    return placeRow(context, { estimator: 'provider-funnel', term: 'overall-share', ...numbers }, leftOut)
  },
}
