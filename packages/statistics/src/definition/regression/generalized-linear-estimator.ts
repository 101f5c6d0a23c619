import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator, EstimatorColumns } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from '../../regression/fit-generalized-linear.ts'
import type { LinkName } from '../../regression/link-function.ts'
import type { FamilyName } from '../../regression/outcome-family.ts'
import { type ProfileInterval, profileInterval } from '../../regression/profile-interval.ts'
import type { CovarianceType } from '../../regression/robust-covariance.ts'
import { checkCounts } from '../../result/check-counts.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import { aliasedChoice, aliasedOption } from './aliased-option.ts'
import { coefficientErrors } from './coefficient-errors.ts'
import { coefficientRows, type RegressionResult } from './coefficient-rows.ts'
import { errorsOption } from './errors-option.ts'

export interface GeneralizedLinearResult extends RegressionResult<GeneralizedLinearFit> {
  /** Sum of the outcome over the rows with a weight. */
  readonly nEvents: number
  /** Profile-likelihood limits per coefficient; null when the interval rests on the standard error. */
  readonly profile: readonly ProfileInterval[] | null
}

/** What tells one generalised linear model from another. */
export interface GeneralizedLinearKind
  extends Pick<Estimator<GeneralizedLinearResult>, 'id' | 'label' | 'assumptions' | 'sources'> {
  readonly family: FamilyName
  readonly link: LinkName
  readonly unit: string
  readonly usualErrors: CovarianceType
  /** Whether the time over which was counted is an offset. */
  readonly timeAtRisk: boolean
}

const interval: EstimatorOption = {
  id: 'interval',
  text: {
    nl: 'Interval uit de standaardfout (wald) of uit de aannemelijkheid zelf (profile); dat laatste houdt beter stand bij weinig gebeurtenissen.',
    en: 'Interval from the standard error (wald) or from the likelihood itself (profile), which holds better with few events.',
  },
  values: ['wald', 'profile'],
  default: 'wald',
}

/** An estimator of a generalised linear model, with normal intervals or profile-likelihood ones. */
export function generalizedLinearEstimator(kind: GeneralizedLinearKind): Estimator<GeneralizedLinearResult> {
  const { id, label, assumptions, sources, family, link, unit, usualErrors, timeAtRisk } = kind
  return {
    id,
    label,
    family: 'regression',
    estimands: ['description'],
    assumptions,
    sources,
    reference: 'regression',
    roles: {
      required: ['outcome'],
      optional: ['treated', 'covariates', 'weights', 'clusters', ...(timeAtRisk ? (['time'] as const) : [])],
    },
    options: [errorsOption(usualErrors), interval, aliasedOption],
    estimate(columns, settings) {
      const complete = completeRows(columns)
      const { outcome } = requiredColumns(complete.columns, ['outcome'])
      if (family === 'binomial') checkZeroOne(outcome)
      if (family === 'poisson') checkCounts(outcome)
      const { terms, columns: design } = namedDesign(complete.columns)
      const { weights, clusters } = complete.columns
      const input: GeneralizedLinearInput = {
        family,
        link,
        columns: design,
        outcome,
        aliased: aliasedChoice(settings),
        ...(weights && { weights }),
        ...(timeAtRisk && logTime(complete.columns)),
      }
      const fit = fitGeneralizedLinear(input)
      const nEvents = outcome.reduce((sum, value, row) => sum + ((weights?.[row] ?? 1) > 0 ? value : 0), 0)
      const scarce = family === 'binomial' ? Math.min(nEvents, fit.n - nEvents) : nEvents
      return {
        fit,
        terms,
        errors: coefficientErrors(fit, clusters, settings, usualErrors, Number.POSITIVE_INFINITY),
        nEvents,
        profile:
          optionValue(interval, settings) === 'profile'
            ? terms.map((_, place) => profileInterval(input, fit, place, settings.confLevel))
            : null,
        leftOut: complete.leftOut,
        confLevel: settings.confLevel,
        warnings: scarce < 10 * (fit.rank - 1) ? ['statistics.fewEvents'] : [],
      }
    },
    tidy(result, context) {
      const { nEvents, profile } = result
      const rows = coefficientRows(result, { estimator: id, unit, nEvents }, context)
      if (profile === null) return rows
      return rows.map((row, place) => {
        if (row.estimate === null) return row
        const { low, high } = profile[place]!
        const open = low === null || high === null ? ['statistics.noLimit'] : []
        return { ...row, confLow: low, confHigh: high, warnings: [...row.warnings, ...open] }
      })
    },
    glance({ fit, nEvents, leftOut }, context) {
      const numbers = { estimate: fit.logLikelihood, n: fit.n, nEvents, unit: 'log-likelihood' }
      return placeRow(context, { estimator: id, term: 'log-likelihood', ...numbers }, leftOut)
    },
  }
}

function logTime({ time }: EstimatorColumns): { offset?: Float64Array } {
  if (time === undefined) return {}
  if (time.some((value) => value <= 0))
    throw new EstimationFailure('statistics.timeNotPositive', {
      nl: 'De tijd waarin geteld is, moet groter zijn dan 0.',
      en: 'The time over which was counted must be above 0.',
    })
  return { offset: time.map(Math.log) }
}
