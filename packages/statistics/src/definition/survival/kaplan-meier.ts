import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { SettingError } from '../../result/setting-error.ts'
import { type KaplanMeierCurve, kaplanMeier } from '../../survival/kaplan-meier.ts'
import type { IntervalScale } from '../../survival/survival-interval.ts'
import { survivalQuantile } from '../../survival/survival-quantile.ts'
import { type CurveOfLevel, curveRows } from './curve-rows.ts'
import { followUpByLevel } from './follow-up-by-level.ts'
import { intervalScaleOption } from './interval-scale-option.ts'
import { termOfLevel } from './term-of-level.ts'

export interface KaplanMeierResult {
  readonly curves: readonly CurveOfLevel[]
  /** The curve of everyone. */
  readonly whole: KaplanMeierCurve
  /** Times at which rows are made; null is every event time of the curve. */
  readonly times: readonly number[] | null
  /** Share that has had the event, when the time by which it had is asked for instead of the curve. */
  readonly quantile: number | null
  readonly weighted: boolean
  readonly leftOut: number
}

const quantileOption: EstimatorOption = {
  id: 'quantile',
  text: {
    nl: 'geef in plaats van de curve het moment waarop dit deel de gebeurtenis had (0.5 is de mediaan)',
    en: 'instead of the curve, give the time by which this share had the event (0.5 is the median)',
  },
  values: 'number',
  default: null,
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
    {
      nl: 'Bij wie later in beeld komt, hangt dat moment niet samen met de kans op de gebeurtenis.',
      en: 'For those who come into sight later, that moment has nothing to do with the chance of the event.',
    },
  ],
  sources: [
    {
      author: 'Kaplan and Meier',
      year: 1958,
      doi: '10.1080/01621459.1958.10501452',
      taken: 'product-limit estimate with standard error of Greenwood (1926)',
    },
    {
      author: 'Brookmeyer and Crowley',
      year: 1982,
      doi: '10.2307/2530286',
      taken: 'interval of the median from the limits of the curve',
    },
  ],
  reference: 'survival',
  roles: { required: ['time', 'event'], optional: ['group', 'entry', 'weights', 'clusters'] },
  options: [intervalScaleOption, quantileOption],
  estimate(columns, settings) {
    const interval = optionValue(intervalScaleOption, settings) as IntervalScale
    const quantile = optionValue(quantileOption, settings) as number | null
    if (quantile !== null && !(quantile > 0 && quantile < 1))
      throw new SettingError('quantile must lie between 0 and 1')
    const { whole, parts, leftOut } = followUpByLevel(columns)
    const curveOf = (followUp: Parameters<typeof kaplanMeier>[0]) =>
      kaplanMeier({ ...followUp, confLevel: settings.confLevel, interval })
    const everyone = curveOf(whole)
    const curves = parts.map(({ level, followUp }) => ({
      level,
      curve: level === null ? everyone : curveOf(followUp),
      clusterCount: followUp.clusters === undefined ? null : new Set(followUp.clusters).size,
    }))
    const weighted = columns.weights !== undefined
    return { curves, whole: everyone, times: settings.times ?? null, quantile, weighted, leftOut }
  },
  tidy({ curves, times, quantile, weighted, leftOut }, context) {
    if (quantile === null)
      return curveRows(curves, times, weighted).map((parts) =>
        placeRow(context, { estimator: 'kaplan-meier', unit: 'share', ...parts }, leftOut),
      )
    return curves.map(({ level, curve }) => {
      const { time, confLow, confHigh } = survivalQuantile(curve.steps, quantile)
      const reasons = time === null ? ['statistics.quantileNotReached'] : []
      const numbers = { estimate: time, confLow, confHigh, confLevel: curve.confLevel, n: curve.n, reasons }
      const term = termOfLevel(`quantile ${quantile}`, level)
      return placeRow(
        context,
        { estimator: 'kaplan-meier', term, unit: 'days', nEvents: curve.nEvents, ...numbers },
        leftOut,
      )
    })
  },
  glance({ whole, leftOut }, context) {
    const { median, n, nEvents, confLevel } = whole
    const numbers = { estimate: median.time, confLow: median.confLow, confHigh: median.confHigh, n, nEvents }
    const reasons = median.time === null ? ['statistics.medianNotReached'] : []
    const parts = { estimator: 'kaplan-meier', term: 'median', unit: 'days', ...numbers, reasons, confLevel }
    return placeRow(context, parts, leftOut)
  },
}
