/** How the mean of an outcome follows from its linear predictor, and its variance from its mean. */
export interface MeanFamily {
  readonly mean: (predictor: number) => number
  /** Variance at a mean; with these canonical links also the slope of the mean in the predictor. */
  readonly variance: (mean: number) => number
  /** The predictor at a mean. */
  readonly link: (mean: number) => number
  readonly allows: (outcome: number) => boolean
}

export const meanFamilyIds = ['gaussian', 'binomial', 'poisson'] as const
export type MeanFamilyId = (typeof meanFamilyIds)[number]

/** Families with their canonical links: identity, logit and log. */
export const meanFamilies: Readonly<Record<MeanFamilyId, MeanFamily>> = {
  gaussian: {
    mean: (predictor) => predictor,
    variance: () => 1,
    link: (mean) => mean,
    allows: () => true,
  },
  binomial: {
    mean: (predictor) => 1 / (1 + Math.exp(-predictor)),
    variance: (mean) => mean * (1 - mean),
    link: (mean) => Math.log(mean / (1 - mean)),
    allows: (outcome) => outcome === 0 || outcome === 1,
  },
  poisson: {
    mean: Math.exp,
    variance: (mean) => mean,
    link: Math.log,
    allows: (outcome) => outcome >= 0,
  },
}
