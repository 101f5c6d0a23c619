import { normalQuantile } from '../distribution/normal-quantile.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { RestrictedMean } from './restricted-mean.ts'

/** A contrast of two restricted means with its normal interval. */
export interface MeanContrast {
  readonly estimate: number
  /** Of the difference; of the logarithm for a ratio. */
  readonly stdError: number
  readonly confLow: number
  readonly confHigh: number
  /** Two-sided; null when neither arm has any spread. */
  readonly pValue: number | null
}

export interface RestrictedMeanContrast {
  /** First minus second. */
  readonly difference: MeanContrast
  /** First divided by second; the interval is symmetric on the logarithm. */
  readonly ratio: MeanContrast
  /** The same of the time lost; null when an arm lost none. */
  readonly ratioLost: MeanContrast | null
}

/**
 * Difference and ratio of two restricted means of the same horizon, from independent groups. Equal to
 * `survRM2::rmst2` without covariates.
 *
 * @throws EstimationFailure `statistics.zeroMean` when a mean is 0, so that there is no ratio.
 * @throws RangeError when the horizons differ.
 *
 * Source: Uno et al. (2014), Journal of Clinical Oncology 32, 2380-2385, doi 10.1200/JCO.2014.55.2208.
 *
 * @example
 * restrictedMeanContrast(first, second).difference.estimate // first.mean - second.mean
 */
export function restrictedMeanContrast(
  first: RestrictedMean,
  second: RestrictedMean,
  confLevel = 0.95,
): RestrictedMeanContrast {
  if (first.horizon !== second.horizon) throw new RangeError('the horizons must be equal')
  if (!(first.mean > 0 && second.mean > 0))
    throw new EstimationFailure('statistics.zeroMean', {
      nl: 'In een groep had iedereen de gebeurtenis meteen; er is geen verhouding van gemiddelden.',
      en: 'In one group everyone had the event at once; there is no ratio of means.',
    })
  const critical = normalQuantile((1 + confLevel) / 2)
  const difference = first.mean - second.mean
  const stdError = Math.hypot(first.stdError, second.stdError)
  const ratioOf = (part: 'mean' | 'lost'): MeanContrast => {
    const log = Math.log(first[part] / second[part])
    const logError = Math.hypot(first.stdError / first[part], second.stdError / second[part])
    return {
      estimate: Math.exp(log),
      stdError: logError,
      confLow: Math.exp(log - critical * logError),
      confHigh: Math.exp(log + critical * logError),
      pValue: twoSided(log, logError),
    }
  }
  return {
    difference: {
      estimate: difference,
      stdError,
      confLow: difference - critical * stdError,
      confHigh: difference + critical * stdError,
      pValue: twoSided(difference, stdError),
    },
    ratio: ratioOf('mean'),
    ratioLost: first.lost > 0 && second.lost > 0 ? ratioOf('lost') : null,
  }
}

function twoSided(estimate: number, stdError: number): number | null {
  return stdError > 0 ? 2 * normalUpperTail(Math.abs(estimate) / stdError) : null
}
