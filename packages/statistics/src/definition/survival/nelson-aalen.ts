import { normalQuantile } from '../../distribution/normal-quantile.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { type KaplanMeierCurve, kaplanMeier } from '../../survival/kaplan-meier.ts'
import { type CurveOfLevel, curveRows, type StepReader } from './curve-rows.ts'
import { followUpByLevel } from './follow-up-by-level.ts'

export interface NelsonAalenResult {
  readonly curves: readonly CurveOfLevel[]
  readonly whole: KaplanMeierCurve
  /** Times at which rows are made; null is every event time of the curve. */
  readonly times: readonly number[] | null
  readonly weighted: boolean
  readonly leftOut: number
}

/** Cumulative hazard over time. */
export const nelsonAalenEstimator: Estimator<NelsonAalenResult> = {
  id: 'nelson-aalen',
  label: { nl: 'Cumulatief risico (Nelson-Aalen)', en: 'Cumulative hazard (Nelson-Aalen)' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op de gebeurtenis.',
      en: 'Going out of sight has nothing to do with the chance of the event.',
    },
    {
      nl: 'Het is geen kans: het telt het risico op van wie er nog is, en kan boven 1 komen.',
      en: 'It is not a probability: it adds up the risk of those still there, and may exceed 1.',
    },
  ],
  sources: [
    { author: 'Aalen', year: 1978, doi: '10.1214/aos/1176344247', taken: 'estimate and variance' },
    { author: 'Bie, Borgan and Liestoel', year: 1987, taken: 'interval symmetric on the logarithm' },
  ],
  reference: 'survival',
  roles: { required: ['time', 'event'], optional: ['group', 'entry', 'weights', 'clusters'] },
  estimate(columns, { confLevel, times }) {
    const { whole, parts, leftOut } = followUpByLevel(columns)
    const everyone = kaplanMeier({ ...whole, confLevel })
    const curves = parts.map(({ level, followUp }) => ({
      level,
      curve: level === null ? everyone : kaplanMeier({ ...followUp, confLevel }),
      clusterCount: followUp.clusters === undefined ? null : new Set(followUp.clusters).size,
    }))
    return { curves, whole: everyone, times: times ?? null, weighted: columns.weights !== undefined, leftOut }
  },
  tidy({ curves, times, weighted, leftOut }, context) {
    return curveRows(curves, times, weighted, 'cumulative-hazard', readHazard).map((parts) =>
      placeRow(context, { estimator: 'nelson-aalen', unit: 'events per person', ...parts }, leftOut),
    )
  },
  glance({ whole, leftOut }, context) {
    const last = whole.steps.at(-1)!
    const numbers = { ...readHazard(last, whole), n: whole.n, nEvents: whole.nEvents }
    const confLevel = numbers.confLow === null ? null : whole.confLevel
    const place = { estimator: 'nelson-aalen', term: 'cumulative-hazard', horizonDays: last.time }
    return placeRow(context, { ...place, ...numbers, confLevel, unit: 'events per person' }, leftOut)
  },
}

const readHazard: StepReader = (step, { confLevel }) => {
  const estimate = step?.cumulativeHazard ?? 0
  const stdError = step?.cumulativeHazardStdError ?? 0
  if (!(estimate > 0)) return { estimate, stdError, confLow: null, confHigh: null }
  const factor = Math.exp((normalQuantile((1 + confLevel) / 2) * stdError) / estimate)
  return { estimate, stdError, confLow: estimate / factor, confHigh: estimate * factor }
}
