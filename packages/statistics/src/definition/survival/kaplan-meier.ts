import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type KaplanMeierCurve, kaplanMeier, type SurvivalStep } from '../../survival/kaplan-meier.ts'

export interface KaplanMeierResult {
  readonly curve: KaplanMeierCurve
  /** Times at which rows are made. */
  readonly times: readonly number[]
  readonly leftOut: number
}

/** Share still without the event over time. */
export const kaplanMeierEstimator: Estimator<KaplanMeierResult> = {
  id: 'kaplan-meier',
  label: { nl: 'Kaplan-Meier-curve', en: 'Kaplan-Meier curve' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op de gebeurtenis.',
      en: 'Going out of sight has nothing to do with the chance of the event.',
    },
    {
      nl: 'Er is maar een manier van uitstromen; bij meer manieren geeft deze curve een te hoog beeld.',
      en: 'There is only one way out; with several ways this curve paints too high a picture.',
    },
  ],
  sources: [
    {
      author: 'Kaplan and Meier',
      year: 1958,
      doi: '10.1080/01621459.1958.10501452',
      taken: 'product-limit estimate with standard error of Greenwood (1926)',
    },
  ],
  reference: 'survival',
  roles: { required: ['time', 'event'], optional: [] },
  estimate(columns, { confLevel, times }) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const curve = kaplanMeier({ time, event: event.map((cause) => Math.min(1, cause)), confLevel })
    const eventTimes = curve.steps.filter((step) => step.nEvents > 0).map((step) => step.time)
    return { curve, times: times ?? eventTimes, leftOut: complete.leftOut }
  },
  tidy({ curve, times, leftOut }, context) {
    return [...new Set(times)].map((time) => {
      const past = curve.steps.filter((step) => step.time <= time)
      const { survival, stdError, confLow, confHigh } = past.at(-1) ?? atStart
      const nEvents = past.reduce((sum, step) => sum + step.nEvents, 0)
      const numbers = { estimate: survival, stdError, confLow, confHigh, n: curve.n, nEvents, unit: 'share' }
      const parts = { estimator: 'kaplan-meier', term: 'survival', horizonDays: time, ...numbers }
      return placeRow(context, { ...parts, confLevel: confLow === null ? null : curve.confLevel }, leftOut)
    })
  },
  glance({ curve, leftOut }, context) {
    const { median, n, nEvents, confLevel } = curve
    const numbers = { estimate: median.time, confLow: median.confLow, confHigh: median.confHigh, n, nEvents }
    const reasons = median.time === null ? ['statistics.medianNotReached'] : []
    const parts = { estimator: 'kaplan-meier', term: 'median', unit: 'days', ...numbers, reasons, confLevel }
    return placeRow(context, parts, leftOut)
  },
}

const atStart: Pick<SurvivalStep, 'survival' | 'stdError' | 'confLow' | 'confHigh'> = {
  survival: 1,
  stdError: 0,
  confLow: null,
  confHigh: null,
}
