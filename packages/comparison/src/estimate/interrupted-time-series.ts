import {
  completeRows,
  durbinWatson,
  type Estimator,
  type EstimatorOption,
  type LeastSquaresFit,
  neweyWestCovariance,
  optionValue,
  placeRow,
  requiredColumns,
} from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'
import { fitInterruptedSeries } from '../quasi-experiment/fit-interrupted-series.ts'

const id = 'interrupted-time-series'

export interface InterruptedSeriesResult {
  readonly fit: LeastSquaresFit
  readonly stdErrors: readonly number[]
  readonly confLevel: number
  readonly warnings: readonly string[]
}

const breakAt: EstimatorOption = {
  id: 'breakAt',
  text: { nl: 'Eerste moment van de nieuwe situatie.', en: 'First moment of the new situation.' },
  values: 'number',
  default: null,
  required: true,
  example: 6,
}

const lag: EstimatorOption = {
  id: 'lag',
  text: {
    nl: 'Tot hoeveel momenten terug metingen op elkaar mogen lijken. Zonder keuze 4 (n / 100)^(2/9), naar beneden afgerond.',
    en: 'Up to how many moments back measurements may resemble each other. Without a choice 4 (n / 100)^(2/9), rounded down.',
  },
  values: 'number',
  default: null,
}

/**
 * A series with one change: a line before it, a jump and a change of slope, with Newey-West errors times n / (n - 4) and
 * Student's t. Rows of the same moment are averaged first. The row about the whole is Durbin and Watson's statistic.
 *
 * @example
 * interruptedTimeSeries.estimate({ outcome: rate, moment: quarter }, { confLevel: 0.95, options: { breakAt: 49 } })
 */
export const interruptedTimeSeries: Estimator<InterruptedSeriesResult> = {
  id,
  label: { nl: 'Onderbroken tijdreeks', en: 'Interrupted time series' },
  family: 'quasi-experiment',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Zonder de verandering was de lijn van daarvoor doorgelopen; er gebeurde niets anders op dat moment.',
      en: 'Without the change the line from before would have gone on; nothing else happened at that moment.',
    },
    {
      nl: 'Metingen lijken alleen op die van vlak ervoor, tot het aantal momenten dat is opgegeven.',
      en: 'Measurements resemble those shortly before only, up to the number of moments given.',
    },
  ],
  sources: [
    {
      author: 'Wagner, A. K.; Soumerai, S. B.; Zhang, F.; Ross-Degnan, D.',
      year: 2002,
      doi: '10.1046/j.1365-2710.2002.00430.x',
      taken: 'segmented regression',
    },
    { author: 'Newey, W. K.; West, K. D.', year: 1987, doi: '10.2307/1913610', taken: 'errors under autocorrelation' },
  ],
  reference: 'quasi-experiment',
  roles: { required: ['outcome', 'moment'], optional: [] },
  options: [breakAt, lag],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const given = requiredColumns(complete.columns, ['outcome', 'moment'])
    const { moment, outcome } = meanPerMoment(given.moment, given.outcome)
    const at = optionValue(breakAt, settings) as number
    const fit = fitInterruptedSeries({ outcome, moment, breakAt: at })
    const chosen = optionValue(lag, settings) as number | null
    const reach = chosen ?? Math.floor(4 * (moment.length / 100) ** (2 / 9))
    if (!Number.isInteger(reach) || reach < 0) throw contrastFailure('comparison.badSetting')
    const stdErrors = neweyWestCovariance(fit, reach, true).map((row, place) => Math.sqrt(row[place]!))
    requireVariation(stdErrors[2]!, outcome)
    const nAfter = moment.filter((value) => value >= at).length
    return {
      fit,
      stdErrors,
      confLevel: settings.confLevel,
      warnings: [
        ...(complete.leftOut > 0 ? ['comparison.rowsLeftOut'] : []),
        ...(Math.min(nAfter, moment.length - nAfter) < 12 ? ['comparison.fewMoments'] : []),
      ],
    }
  },
  tidy({ fit, stdErrors, confLevel, warnings }, context) {
    return terms.map((term, place) => {
      const wald = waldEstimate({
        estimate: fit.coefficients[place]!,
        stdError: stdErrors[place]!,
        degreesOfFreedom: fit.degreesOfFreedom,
        confLevel,
      })
      return placeRow(context, { estimator: id, term, ...wald, confLevel, nullValue: 0, n: fit.n, warnings }, 0)
    })
  },
  glance({ fit, warnings }, context) {
    const numbers = { estimate: durbinWatson(fit.residuals), n: fit.n, nullValue: 2, unit: 'ratio', warnings }
    return placeRow(context, { estimator: id, term: 'durbin-watson', ...numbers }, 0)
  },
}

/** One value per moment, in order of time; rows of the same moment are averaged. */
function meanPerMoment(moment: Float64Array, outcome: Float64Array): { moment: Float64Array; outcome: Float64Array } {
  const sums = new Map<number, { sum: number; rows: number }>()
  for (const [row, at] of moment.entries()) {
    const { sum, rows } = sums.get(at) ?? { sum: 0, rows: 0 }
    sums.set(at, { sum: sum + outcome[row]!, rows: rows + 1 })
  }
  const sorted = [...sums].sort(([left], [right]) => left - right)
  return {
    moment: Float64Array.from(sorted, ([at]) => at),
    outcome: Float64Array.from(sorted, ([, { sum, rows }]) => sum / rows),
  }
}

const terms = ['level-at-zero', 'slope-before', 'jump', 'change-of-slope'] as const
