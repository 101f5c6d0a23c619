import { studentTQuantile } from '../distribution/student-t-quantile.ts'
import { studentTTwoSided } from '../distribution/student-t-two-sided.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** The same estimate from each imputed copy of the data. */
export interface ImputedEstimates {
  /** One per imputation. */
  readonly estimates: ArrayLike<number>
  /** Squared standard errors, one per imputation. */
  readonly variances: ArrayLike<number>
  /** Degrees of freedom if nothing had been missing; Infinity (default) for a large sample. */
  readonly completeDegreesOfFreedom?: number
  readonly confLevel: number
}

/** One estimate over all imputations, with what the missing values took from it. */
export interface PooledEstimate {
  readonly estimate: number
  readonly stdError: number
  readonly confLow: number
  readonly confHigh: number
  /** Two-sided, against 0; null when the standard error is 0. */
  readonly pValue: number | null
  /** Barnard and Rubin's. */
  readonly degreesOfFreedom: number
  /** Mean of the variances of the imputations. */
  readonly withinVariance: number
  /** Variance of the estimates between imputations. */
  readonly betweenVariance: number
  /** Within + (1 + 1/m) between. */
  readonly totalVariance: number
  /** (1 + 1/m) between over within: how much the variance rises by the missing values. */
  readonly relativeIncrease: number
  /** (1 + 1/m) between over total. */
  readonly shareDueToMissing: number
  /** Fraction of missing information, corrected for the number of imputations. */
  readonly missingInformation: number
  readonly imputations: number
}

/**
 * Pools one estimate over multiply imputed data by Rubin's rules, with the degrees of freedom of Barnard and Rubin and
 * a t interval. Equal to R's `mice::pool`, which takes a share due to missing values below 0.0001 for 0.0001 in the
 * degrees of freedom.
 *
 * @throws EstimationFailure `statistics.tooFewImputations` with fewer than two, `statistics.missingValues`.
 *
 * Sources: Rubin (1987), Multiple Imputation for Nonresponse in Surveys, doi 10.1002/9780470316696; Barnard and Rubin
 * (1999), Biometrika 86, 948-955, doi 10.1093/biomet/86.4.948.
 *
 * @example
 * poolImputations({ estimates: [1, 2, 3], variances: [1, 1, 1], confLevel: 0.95 }).totalVariance // 1 + 4/3 = 2.3333
 */
export function poolImputations(input: ImputedEstimates): PooledEstimate {
  const { estimates, variances, completeDegreesOfFreedom = Number.POSITIVE_INFINITY, confLevel } = input
  const m = estimates.length
  if (variances.length !== m) throw new RangeError('estimates and variances must have the same length')
  if (m < 2)
    throw new EstimationFailure('statistics.tooFewImputations', {
      nl: 'Er zijn minstens twee imputaties nodig om te weten wat de ontbrekende waarden kosten.',
      en: 'At least two imputations are needed to know what the missing values cost.',
    })
  let estimate = 0
  let withinVariance = 0
  for (let index = 0; index < m; index += 1) {
    estimate += estimates[index]! / m
    withinVariance += variances[index]! / m
  }
  if (!Number.isFinite(estimate) || !(withinVariance >= 0) || withinVariance === Number.POSITIVE_INFINITY)
    throw new EstimationFailure('statistics.missingValues', {
      nl: 'In een imputatie ontbreekt de schatting of de fout.',
      en: 'An imputation lacks its estimate or its error.',
    })
  let squares = 0
  for (let index = 0; index < m; index += 1) squares += (estimates[index]! - estimate) ** 2
  const betweenVariance = squares / (m - 1)
  const extra = (1 + 1 / m) * betweenVariance
  const totalVariance = withinVariance + extra
  const share = totalVariance > 0 ? extra / totalVariance : 0
  const degreesOfFreedom = barnardRubin(m, Math.max(share, 1e-4), completeDegreesOfFreedom)
  const relativeIncrease = withinVariance > 0 ? extra / withinVariance : extra > 0 ? Number.POSITIVE_INFINITY : 0
  const stdError = Math.sqrt(totalVariance)
  const reach = stdError * studentTQuantile((1 + confLevel) / 2, degreesOfFreedom)
  return {
    estimate,
    stdError,
    confLow: estimate - reach,
    confHigh: estimate + reach,
    pValue: stdError > 0 ? studentTTwoSided(estimate / stdError, degreesOfFreedom) : null,
    degreesOfFreedom,
    withinVariance,
    betweenVariance,
    totalVariance,
    relativeIncrease,
    shareDueToMissing: share,
    missingInformation:
      relativeIncrease === Number.POSITIVE_INFINITY
        ? 1
        : (relativeIncrease + 2 / (degreesOfFreedom + 3)) / (relativeIncrease + 1),
    imputations: m,
  }
}

function barnardRubin(m: number, share: number, complete: number): number {
  const old = (m - 1) / share ** 2
  if (complete === Number.POSITIVE_INFINITY) return old
  const observed = ((complete + 1) / (complete + 3)) * complete * (1 - share)
  return observed === 0 ? 0 : (old * observed) / (old + observed)
}
