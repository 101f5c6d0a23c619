import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from './fit-generalized-linear.ts'

/** How well a generalised linear model does as a whole. */
export interface GeneralizedLinearSummary {
  /** Deviance of the intercept alone (of the offset alone without an intercept). */
  readonly nullDeviance: number
  /** Test of all columns together. */
  readonly likelihoodRatio: { readonly statistic: number; readonly degreesOfFreedom: number; readonly pValue: number }
  /** Twice the number of coefficients minus twice the log-likelihood. */
  readonly aic: number
  /** The same with log n for 2. */
  readonly bic: number
}

/**
 * Null deviance, likelihood-ratio test and information criteria. Equal to R's `summary(glm)`, `AIC` and `BIC`.
 *
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd edition, section 2.3.
 *
 * @example
 * generalizedLinearSummary(input, fit).aic
 */
export function generalizedLinearSummary(
  input: GeneralizedLinearInput,
  fit: GeneralizedLinearFit,
): GeneralizedLinearSummary {
  const { start: _, ...rest } = input
  const { intercept } = fit.design
  const nullDeviance = fitGeneralizedLinear({ ...rest, columns: [], intercept }).deviance
  const statistic = Math.max(0, nullDeviance - fit.deviance)
  const degreesOfFreedom = fit.rank - (intercept ? 1 : 0)
  return {
    nullDeviance,
    likelihoodRatio: {
      statistic,
      degreesOfFreedom,
      pValue: degreesOfFreedom > 0 ? chiSquaredUpperTail(statistic, degreesOfFreedom) : 1,
    },
    aic: 2 * fit.rank - 2 * fit.logLikelihood,
    bic: fit.rank * Math.log(fit.n) - 2 * fit.logLikelihood,
  }
}
