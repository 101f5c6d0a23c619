import type { CovariateColumn, Estimand, ResultRow, Text } from '@doorstroom/statistics'

/** What a comparison is made of before any outcome is known; there is no place for an outcome on purpose. */
export interface DesignInput {
  readonly design: 'randomised' | 'comparison-group'
  /** Whose average difference the study asks for. */
  readonly estimand: Estimand
  /** 1 treated, 0 comparison, one per person. */
  readonly treated: Uint8Array
  /** Known at time zero; missing is NaN. */
  readonly covariates: readonly CovariateColumn[]
  /** Cluster number per person when errors are to be clustered, else null. */
  readonly clusters: Int32Array | null
  /** Between 0 and 1, such as 0.95. */
  readonly confLevel: number
  /** Who the rows are about, in one phrase; default `everyone assigned`. */
  readonly population?: string
}

/** The design of one comparison: who weighs how much, how alike the arms are, and where they overlap. */
export interface Design {
  readonly kind: DesignInput['design']
  readonly estimand: Estimand
  readonly population: string
  readonly treated: Uint8Array
  readonly clusters: Int32Array | null
  readonly confLevel: number
  /** Covariates without gaps: the mean filled in, and a 0/1 column `<name> missing` beside it. */
  readonly covariates: readonly CovariateColumn[]
  /** Names of covariates that had gaps. */
  readonly filledIn: readonly string[]
  /** Names of columns that no model can use: constant, or a sum of others. Balance is still reported on them. */
  readonly leftOut: readonly string[]
  /** Probability of being treated given the covariates; null when randomised or not estimable. */
  readonly propensity: Float64Array | null
  /** Mean 1 per arm; null when randomised or not estimable. */
  readonly weights: Float64Array | null
  /** Why there is no score although the design needs one; null when nothing failed. */
  readonly failure: { readonly code: string; readonly text: Text } | null
  /** Rows with measure `covariate-balance`, before and (with weights) after weighting. */
  readonly balance: readonly ResultRow[]
  /** Rows with measure `comparison-design`: effective sample sizes, common support, overlap histogram. */
  readonly rows: readonly ResultRow[]
  /** Largest |standardised mean difference| after weighting; before it in a randomised study; null without covariates. */
  readonly largestImbalance: number | null
  /** The same before any weighting. */
  readonly largestImbalanceBefore: number | null
  /** The same over covariates declared essential; null when there is none. */
  readonly largestEssentialImbalance: number | null
  /** Share of the treated inside the common support, 0 to 1; null without a score. */
  readonly commonSupport: number | null
  /** Effective sample size and size of the arm that loses most by weighting; null without weights. */
  readonly weakestArm: { readonly effectiveSampleSize: number; readonly sampleSize: number } | null
}
