import { checkCounts } from '../result/check-counts.ts'
import { checkZeroOne } from '../result/check-zero-one.ts'

/** How the mean of an outcome follows from its linear predictor, and its variance from its mean. */
export interface MeanFamily {
  readonly mean: (predictor: number) => number
  /** Variance at a mean; with these canonical links also the slope of the mean in the predictor. */
  readonly variance: (mean: number) => number
  /** The predictor at a mean. */
  readonly link: (mean: number) => number
  /** Refuses outcomes that cannot be of this family. */
  readonly check: (outcome: Float64Array) => void
}

export const meanFamilyIds = ['gaussian', 'binomial', 'poisson'] as const
export type MeanFamilyId = (typeof meanFamilyIds)[number]

/** Families with their canonical links: identity, logit and log. */
export const meanFamilies: Readonly<Record<MeanFamilyId, MeanFamily>> = {
  gaussian: {
    mean: (predictor) => predictor,
    variance: () => 1,
    link: (mean) => mean,
    check: () => undefined,
  },
  binomial: {
    mean: (predictor) => 1 / (1 + Math.exp(-predictor)),
    variance: (mean) => mean * (1 - mean),
    link: (mean) => Math.log(mean / (1 - mean)),
    check: checkZeroOne,
  },
  poisson: {
    mean: Math.exp,
    variance: (mean) => mean,
    link: Math.log,
    check: checkCounts,
  },
}
