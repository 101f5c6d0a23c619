import type { CovariateColumn, Source, Text } from '@doorstroom/statistics'

/** One statistic of how alike two arms are on one covariate; table and chart read everything from here. */
export interface BalanceStatistic {
  readonly id: string
  readonly label: Text
  readonly sources: readonly Source[]
  /** Value of perfect balance: 0 for differences, 1 for ratios. */
  readonly nullValue: number
  /** Inside these bounds the arms are called alike on this statistic. */
  readonly acceptable: readonly [number, number]
  /** False where the statistic has no meaning (a variance ratio of a 0/1 column). */
  applies(covariate: CovariateColumn): boolean
  /** Sign: treated - comparison, or treated / comparison. Weights null = unweighted. */
  compute(covariate: CovariateColumn, treated: Uint8Array, weights: Float64Array | null): number
}
