import type { EstimatorSettings } from '../../estimator/estimator.ts'
import { optionValue } from '../../estimator/option-value.ts'
import {
  type ClusterCovarianceType,
  clusterCovarianceTypes,
  clusterRobustCovariance,
} from '../../regression/cluster-robust-covariance.ts'
import type { FittedRegression } from '../../regression/fitted-regression.ts'
import { type CovarianceType, robustCovariance } from '../../regression/robust-covariance.ts'
import { SettingError } from '../../result/setting-error.ts'
import { type ErrorName, errorsOption } from './errors-option.ts'

/** Standard errors of coefficients, with what their interval rests on. */
export interface CoefficientErrors {
  readonly type: ErrorName
  /** NaN for a coefficient left out as aliased. */
  readonly stdErrors: readonly number[]
  /** Of Student's t; Infinity for the normal distribution, NaN where there is no interval. */
  readonly degreesOfFreedom: readonly number[]
  readonly warnings: readonly string[]
}

/** Fewer clusters than this make errors that are not CR2 too small. */
const fewClusters = 40

/**
 * Standard errors of the kind chosen; else of the usual kind, or CR2 when there are clusters.
 *
 * @param residual - Degrees of freedom without clusters; Infinity for normal intervals.
 * @throws SettingError when a clustered kind was chosen without clusters, or the other way round.
 */
export function coefficientErrors(
  fit: FittedRegression,
  clusters: Int32Array | undefined,
  settings: EstimatorSettings,
  usual: CovarianceType,
  residual: number,
): CoefficientErrors {
  const chosen = optionValue(errorsOption(usual), settings) as ErrorName | null
  const type = chosen ?? (clusters === undefined ? usual : 'CR2')
  if (!isClustered(type)) {
    const stdErrors = rootsOfDiagonal(robustCovariance(fit, type))
    const highest = type === 'classical' ? 0 : fit.leverage.reduce((most, value) => Math.max(most, value), 0)
    const warnings = highest > 0.5 ? ['statistics.highLeverage'] : []
    return { type, stdErrors, degreesOfFreedom: stdErrors.map(() => residual), warnings }
  }
  if (clusters === undefined) throw new SettingError(`the errors ${type} need the column 'clusters'`)
  const { covariance, degreesOfFreedom, nClusters } = clusterRobustCovariance(fit, clusters, type)
  const known = degreesOfFreedom.filter((value) => !Number.isNaN(value))
  const few = type === 'CR2' ? nClusters < 10 : nClusters < fewClusters
  const warnings = [
    ...(few ? ['statistics.fewClusters'] : []),
    ...(known.some((value) => value < 4) ? ['statistics.fewDegreesOfFreedom'] : []),
  ]
  return { type, stdErrors: rootsOfDiagonal(covariance), degreesOfFreedom: [...degreesOfFreedom], warnings }
}

function isClustered(type: ErrorName): type is ClusterCovarianceType {
  return (clusterCovarianceTypes as readonly string[]).includes(type)
}

function rootsOfDiagonal(covariance: readonly Float64Array[]): number[] {
  return covariance.map((row, place) => Math.sqrt(row[place]!))
}
