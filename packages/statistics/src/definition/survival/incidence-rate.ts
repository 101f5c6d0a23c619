import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import type { ResultRow } from '../../result/result-row.ts'
import { checkFollowUp } from '../../survival/follow-up.ts'
import { type IncidenceRate, incidenceRate } from '../../survival/incidence-rate.ts'
import { rateRatio } from '../../survival/rate-ratio.ts'
import { followUpByLevel } from './follow-up-by-level.ts'
import { termOfLevel } from './term-of-level.ts'

export interface IncidenceRateResult {
  /** One per group that has anyone; everyone under level null without groups. */
  readonly rates: readonly { readonly level: string | null; readonly rate: IncidenceRate; readonly n: number }[]
  readonly whole: IncidenceRate
  readonly n: number
  readonly confLevel: number
  readonly leftOut: number
}

/** Events per unit of follow-up time, and how the groups compare with the first. */
export const incidenceRateEstimator: Estimator<IncidenceRateResult> = {
  id: 'incidence-rate',
  label: { nl: 'Gebeurtenissen per gevolgde tijd', en: 'Incidence rate' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De kans per tijdseenheid verandert niet in de tijd; anders is dit een gemiddelde over de gevolgde tijd.',
      en: 'The rate does not change over time; else this is an average over the time followed.',
    },
    {
      nl: 'Gebeurtenissen van verschillende mensen staan los van elkaar.',
      en: 'Events of different people have nothing to do with each other.',
    },
  ],
  sources: [
    { author: 'Garwood', year: 1936, doi: '10.1093/biomet/28.3-4.437', taken: 'exact interval of a rate' },
    {
      author: 'Clopper and Pearson',
      year: 1934,
      doi: '10.1093/biomet/26.4.404',
      taken: 'exact interval of a ratio, given the events of both groups together',
    },
  ],
  reference: 'rates',
  roles: { required: ['time', 'event'], optional: ['group', 'entry'] },
  estimate(columns, { confLevel }) {
    const { weights: _, clusters: __, ...plain } = columns
    const { whole, parts, leftOut } = followUpByLevel(plain)
    const rateOf = (followUp: (typeof parts)[number]['followUp']) => {
      const { time, event, entry } = checkFollowUp(followUp, 1)
      let nEvents = 0
      let personTime = 0
      for (let row = 0; row < time.length; row += 1) {
        nEvents += event[row]!
        personTime += time[row]! - (entry === null ? 0 : entry[row]!)
      }
      return incidenceRate(nEvents, personTime, confLevel)
    }
    const everyone = rateOf(whole)
    const rates = parts.map(({ level, followUp }) => ({
      level,
      rate: level === null ? everyone : rateOf(followUp),
      n: followUp.time.length,
    }))
    return { rates, whole: everyone, n: whole.time.length, confLevel, leftOut }
  },
  tidy({ rates, confLevel, leftOut }, context) {
    const shared = { estimator: 'incidence-rate', confLevel }
    const ofGroups = rates.map(({ level, rate, n }) =>
      placeRow(context, { ...shared, ...rateParts(rate), term: termOfLevel('rate', level), n }, leftOut),
    )
    const reference = rates[0]!
    const ratios = rates.slice(1).map(({ level, rate, n }) => {
      const counts = { n: n + reference.n, nEvents: rate.nEvents + reference.rate.nEvents, nullValue: 1, unit: 'ratio' }
      const place = { ...shared, ...counts, term: `rate ratio (${level} / ${reference.level})` }
      if (counts.nEvents === 0)
        return placeRow(context, { ...place, confLevel: null, reasons: ['statistics.noEvents'] }, leftOut)
      const { ratio, confLow, confHigh, pValue } = rateRatio(rate, reference.rate, confLevel)
      const reasons = ratio === null ? ['statistics.noEventsInReference'] : []
      return placeRow(context, { ...place, estimate: ratio, confLow, confHigh, pValue, reasons }, leftOut)
    })
    return [...ofGroups, ...ratios]
  },
  glance({ whole, n, confLevel, leftOut }, context) {
    const parts = { estimator: 'incidence-rate', term: 'rate', confLevel, n }
    return placeRow(context, { ...parts, ...rateParts(whole) }, leftOut)
  },
}

function rateParts({ rate, stdError, confLow, confHigh, nEvents }: IncidenceRate): Partial<ResultRow> {
  return { estimate: rate, stdError, confLow, confHigh, nEvents, unit: 'events per unit of time' }
}
