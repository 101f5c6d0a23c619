import type { CoxFit } from './fit-cox.ts'

/** Baseline hazard at one time of one stratum. */
export interface BaselineHazardStep {
  readonly stratum: number
  readonly time: number
  /** Cumulative, for someone with 0 on every column. */
  readonly cumulativeHazard: number
}

/**
 * Cumulative baseline hazard of a Cox model for someone with 0 on every column, at every time in the data, censoring
 * times included: Breslow's estimate, or with Efron's ties its counterpart. Equal to
 * `survival::basehaz(fit, centered = FALSE)`. Times the exponent of a person's own predictor it is that person's.
 *
 * Source: Breslow (1972), in the discussion of Cox, Journal of the Royal Statistical Society B 34, 216-217; Therneau
 * and Grambsch (2000), Modeling Survival Data, section 10.2.
 *
 * @example
 * const survival = coxBaselineHazard(fit).map((step) => Math.exp(-step.cumulativeHazard))
 */
export function coxBaselineHazard({ coefficients, sets, likelihood }: CoxFit): BaselineHazardStep[] {
  const atZero = Math.exp(-coefficients.reduce((sum, value, index) => sum + value * sets.centres[index]!, 0))
  return Array.from(sets.groupTimes, (time, group) => ({
    stratum: sets.groupStrata[group]!,
    time,
    cumulativeHazard: atZero * (likelihood.hazardBefore[group]! + likelihood.hazards[group]!),
  }))
}
