import type { ClaimFacts } from '@doorstroom/comparison'
import { defineRow, type ResultRow } from '@doorstroom/statistics'

/** A difference in shares with its interval; `more` overrides. */
export function difference(
  estimate: number,
  confLow: number,
  confHigh: number,
  more: Partial<ResultRow> = {},
): ResultRow {
  return defineRow({
    measure: 'work',
    population: 'everyone assigned',
    horizonDays: 364,
    estimand: 'ATT',
    estimator: 'augmented-weighting',
    term: 'difference',
    unit: 'share',
    estimate,
    confLow,
    confHigh,
    confLevel: 0.95,
    ...more,
  })
}

/** A comparison group that no rule objects to but that its design carries no cause. */
export const soundFacts: ClaimFacts = {
  measure: 'work',
  role: 'primary',
  kind: 'share',
  horizonDays: 364,
  design: 'comparison-group',
  mechanism: 'matched',
  estimand: 'ATT',
  difference: difference(0.05, 0.01, 0.09),
  sensitivity: [difference(0.04, 0, 0.08)],
  nTreated: 800,
  nComparison: 1200,
  standardDeviation: null,
  largestImbalance: 0.05,
  largestImbalanceBefore: 0.6,
  largestEssentialImbalance: 0.03,
  effectiveSampleSize: 700,
  sampleSize: 1200,
  commonSupport: 0.98,
  missingTreated: 0.02,
  missingComparison: 0.03,
  followedThrough: 0.95,
  eValueLimit: 1.3,
  evidenceGrade: 3,
  reliability: null,
  planned: true,
  applicable: 1,
}

/** A lottery that no rule objects to. */
export const soundLottery: ClaimFacts = {
  ...soundFacts,
  design: 'randomised',
  mechanism: 'randomised',
  estimand: 'ITT',
  largestImbalance: 0.2,
  largestImbalanceBefore: 0.2,
  largestEssentialImbalance: 0.12,
  effectiveSampleSize: null,
  sampleSize: null,
  commonSupport: null,
  eValueLimit: null,
  evidenceGrade: 5,
}
