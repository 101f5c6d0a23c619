import { rootBetween } from '@doorstroom/statistics'
import { likelihoodVariance } from './likelihood-variance.ts'
import { projectionSquareTrace, projectionTrace, weightedFit } from './weighted-fit.ts'

/** Effects, their variances and the characteristics that explain them, as the estimators of spread see them. */
export interface VarianceInput {
  readonly basis: readonly Float64Array[]
  readonly estimates: Float64Array
  readonly variances: Float64Array
  /** Width at which the search of Paule and Mandel stops, as `tol` of R's `uniroot`; 0 is as good as numbers allow. */
  readonly tolerance: number
}

/** Variance of true effects between studies with its large-sample standard error. */
export interface BetweenStudyVariance {
  /** 0 or more. */
  readonly tauSquared: number
  /** Null where the model has none. */
  readonly stdError: number | null
}

/** Names of the estimators of the spread between studies; `EE` has none (equal effects). */
export const varianceMethods = ['REML', 'ML', 'DL', 'PM', 'EB', 'SJ', 'HE', 'HS', 'HSk', 'EE'] as const

export type VarianceMethod = (typeof varianceMethods)[number]

/**
 * Estimators of the variance between studies, equal to metafor's: restricted and plain maximum likelihood, DerSimonian
 * and Laird, Paule and Mandel, empirical Bayes (the same number, another road), Sidik and Jonkman, Hedges, Hunter and
 * Schmidt with and without correction for few studies. Negative estimates are 0.
 *
 * Sources: Viechtbauer (2005), 10.3102/10769986030003261; DerSimonian and Kacker (2007), 10.1016/j.cct.2006.04.004;
 * Sidik and Jonkman (2005), 10.1111/j.1467-9876.2005.00489.x.
 */
export const betweenStudyVariance: Readonly<Record<VarianceMethod, (input: VarianceInput) => BetweenStudyVariance>> = {
  REML: (input) => likelihoodVariance(input, true),
  ML: (input) => likelihoodVariance(input, false),
  DL: (input) => {
    const fit = weightedFit(input.basis, input.estimates, inverted(input.variances))
    const trace = projectionTrace(fit, null)
    const freedom = input.estimates.length - input.basis.length
    const tauSquared = Math.max(0, (fit.squares - freedom) / trace)
    const squares = 2 * freedom + 4 * tauSquared * trace + 2 * tauSquared ** 2 * projectionSquareTrace(fit, null, null)
    return { tauSquared, stdError: Math.sqrt(squares) / trace }
  },
  PM: (input) => {
    const tauSquared = pauleMandel(input)
    return { tauSquared, stdError: momentError(input, tauSquared) }
  },
  EB: (input) => {
    const tauSquared = pauleMandel({ ...input, tolerance: 0 })
    return { tauSquared, stdError: momentError(input, tauSquared) }
  },
  SJ: ({ basis, estimates, variances }) => {
    const studies = estimates.length
    const centre = estimates.reduce((sum, value) => sum + value, 0) / studies
    const start = estimates.reduce((sum, value) => sum + (value - centre) ** 2, 0) / studies
    const fit = weightedFit(
      basis,
      estimates,
      variances.map((variance) => 1 / (variance + start)),
    )
    const freedom = studies - basis.length
    const tauSquared = (start * fit.squares) / freedom
    const squares =
      2 * projectionSquareTrace(fit, variances, variances) +
      4 * tauSquared * projectionSquareTrace(fit, variances, null) +
      2 * tauSquared ** 2 * projectionSquareTrace(fit, null, null)
    return { tauSquared, stdError: (start / freedom) * Math.sqrt(squares) }
  },
  HE: ({ basis, estimates, variances }) => {
    const fit = weightedFit(basis, estimates, new Float64Array(estimates.length).fill(1))
    const freedom = estimates.length - basis.length
    const trace = projectionTrace(fit, variances)
    const tauSquared = Math.max(0, (fit.squares - trace) / freedom)
    const squares =
      2 * projectionSquareTrace(fit, variances, variances) + 4 * tauSquared * trace + 2 * tauSquared ** 2 * freedom
    return { tauSquared, stdError: Math.sqrt(squares) / freedom }
  },
  HS: (input) => hunterSchmidt(input, 1),
  HSk: (input) => hunterSchmidt(input, input.estimates.length / (input.estimates.length - input.basis.length)),
  EE: () => ({ tauSquared: 0, stdError: null }),
}

function hunterSchmidt({ basis, estimates, variances }: VarianceInput, correction: number): BetweenStudyVariance {
  const weights = inverted(variances)
  const fit = weightedFit(basis, estimates, weights)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const tauSquared = Math.max(0, (correction * fit.squares - estimates.length) / total)
  const squares =
    2 * (estimates.length - basis.length) +
    4 * tauSquared * projectionTrace(fit, null) +
    2 * tauSquared ** 2 * projectionSquareTrace(fit, null, null)
  return { tauSquared, stdError: (correction * Math.sqrt(squares)) / total }
}

/** The variance at which Cochran's generalised Q equals its degrees of freedom. */
function pauleMandel({ basis, estimates, variances, tolerance }: VarianceInput): number {
  const target = estimates.length - basis.length
  const excess = (tauSquared: number) =>
    weightedFit(
      basis,
      estimates,
      variances.map((variance) => 1 / (variance + tauSquared)),
    ).squares - target
  if (excess(0) <= 0) return 0
  let high = Math.max(100, 10 * medianDeviation(estimates) ** 2)
  while (excess(high) > 0) high *= 10
  return rootBetween(excess, 0, high, tolerance)
}

function momentError({ basis, variances }: VarianceInput, tauSquared: number): number {
  const studies = variances.length
  const total = variances.reduce((sum, variance) => sum + 1 / (variance + tauSquared), 0)
  return Math.sqrt((2 * studies ** 2) / (studies - basis.length)) / total
}

/** Median distance to the median, times 1.4826. */
function medianDeviation(values: Float64Array): number {
  const centre = median(values)
  return 1.4826 * median(values.map((value) => Math.abs(value - centre)))
}

function median(values: Float64Array): number {
  const sorted = values.toSorted()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

function inverted(values: Float64Array): Float64Array {
  return values.map((value) => 1 / value)
}
