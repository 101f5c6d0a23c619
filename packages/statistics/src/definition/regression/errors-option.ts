import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { clusterCovarianceTypes } from '../../regression/cluster-robust-covariance.ts'
import { covarianceTypes } from '../../regression/robust-covariance.ts'

/** Kinds of standard error of a coefficient. */
export const errorNames = [...covarianceTypes, ...clusterCovarianceTypes] as const
export type ErrorName = (typeof errorNames)[number]

/** The choice of standard errors, whose default depends on whether there are clusters. */
export function errorsOption(usual: ErrorName): EstimatorOption {
  return {
    id: 'errors',
    text: {
      nl: `Soort standaardfout: klassiek, robuust (HC0 tot HC3) of per cluster (CR0 tot CR2). Zonder keuze ${usual}, en CR2 als er clusters zijn.`,
      en: `Kind of standard error: classical, robust (HC0 to HC3) or clustered (CR0 to CR2). Without a choice ${usual}, and CR2 when there are clusters.`,
    },
    values: errorNames,
    default: null,
  }
}
