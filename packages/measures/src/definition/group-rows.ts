import type { CovariateColumn } from '@doorstroom/statistics'
import type { EligiblePerson, PersonRows, Registers } from '@doorstroom/trajectories'

/** What a measure of a group sees: everyone enrolled and everyone screened, and the study's own comparison so far. */
export interface GroupRows {
  readonly enrolled: readonly PersonRows[]
  /** 1 treated, 0 comparison, null when the study has one group; same order as `enrolled`. */
  readonly treated: readonly (0 | 1 | null)[]
  /** Everyone screened, starters and non-starters; empty when the table is absent. */
  readonly eligible: readonly EligiblePerson[]
  /** Baseline covariates of the enrolled, as the study declares them. */
  readonly covariates: readonly CovariateColumn[]
  /** Comparison weights of the enrolled; null before weighting or without a comparison. */
  readonly weights: Float64Array | null
  /** Values of the study's outcome measures, NaN where there is none; keyed by measure id. */
  readonly outcomes: ReadonlyMap<string, Float64Array>
  /** Estimated differences of the study's outcomes, for sensitivity. */
  readonly effects: readonly EstimatedEffect[]
  /** `enrolments.assignment_mechanism` as declared, `UNK` when unknown. */
  readonly mechanism: string
  /** Surroundings, professionals, organisations and studies. */
  readonly registers: Registers
  /** Gates that failed, by measure id; the evidence grade counts them. */
  readonly failedGates: readonly string[]
}

/** A difference between arms, as sensitivity analysis needs it. */
export interface EstimatedEffect {
  readonly measure: string
  readonly kind: 'share' | 'amount'
  readonly difference: number
  readonly confLow: number
  readonly confHigh: number
  /** Share or mean in the comparison arm. */
  readonly comparisonLevel: number
  /** Standard deviation of the outcome, pooled over arms. */
  readonly standardDeviation: number
}

/** One number about a group, before it becomes a row. */
export interface GroupValue {
  readonly term: string
  readonly arm?: 'treated' | 'comparison' | null
  readonly horizonDays?: number
  readonly estimator?: string
  readonly estimate: number | null
  readonly stdError?: number
  readonly confLow?: number
  readonly confHigh?: number
  readonly n?: number
  readonly nEvents?: number
  readonly unit?: string
  readonly reasons?: readonly string[]
  readonly warnings?: readonly string[]
}
