import type { Estimand } from '@doorstroom/statistics'

/** How the propensity score e becomes a weight, per arm, and how fast that weight moves with the linear predictor. */
export interface WeightScheme {
  readonly treated: (score: number) => number
  readonly comparison: (score: number) => number
  readonly treatedSlope: (score: number) => number
  readonly comparisonSlope: (score: number) => number
}

/** Estimands that weighting can target. */
export const weightedEstimands = ['ATT', 'ATE', 'ATC', 'ATO'] as const satisfies readonly Estimand[]
export type WeightedEstimand = (typeof weightedEstimands)[number]

const odds = (score: number) => score / (1 - score)
const inverseOdds = (score: number) => (1 - score) / score

/**
 * Balancing weights by estimand (Li, Morgan, Zaslavsky 2018, 10.1080/01621459.2016.1260466): everyone (ATE), the treated
 * (ATT), the comparison group (ATC), and the people who could have been in either arm (ATO, overlap weights).
 * Slopes are derivatives to the linear predictor of a logistic score, where de = e (1 - e).
 */
export const weightSchemes: Readonly<Record<WeightedEstimand, WeightScheme>> = {
  ATE: {
    treated: (score) => 1 / score,
    comparison: (score) => 1 / (1 - score),
    treatedSlope: (score) => -inverseOdds(score),
    comparisonSlope: odds,
  },
  ATT: { treated: () => 1, comparison: odds, treatedSlope: () => 0, comparisonSlope: odds },
  ATC: {
    treated: inverseOdds,
    comparison: () => 1,
    treatedSlope: (score) => -inverseOdds(score),
    comparisonSlope: () => 0,
  },
  ATO: {
    treated: (score) => 1 - score,
    comparison: (score) => score,
    treatedSlope: (score) => -score * (1 - score),
    comparisonSlope: (score) => score * (1 - score),
  },
}

/** Whether weighting can target this estimand; a randomised ITT needs no weights. */
export function isWeightedEstimand(estimand: Estimand): estimand is WeightedEstimand {
  return weightedEstimands.some((one) => one === estimand)
}
