export { eValue } from './e-value.ts'
export { eValueOfLimit, type RiskRatioInterval } from './e-value-of-limit.ts'
export { hedgesG, type StandardizedEffect } from './hedges-g.ts'
export { noncentralityOfT } from './noncentrality-of-t.ts'
export { rankBiserial } from './rank-biserial.ts'
export { riskRatioOfStandardizedDifference } from './risk-ratio-of-standardized-difference.ts'
export { smallSampleCorrection } from './small-sample-correction.ts'
export { type StandardizedChange, standardizedChange } from './standardized-change.ts'
export {
  type EffectWithLimits,
  type StandardizedDifference,
  standardizedDifference,
} from './standardized-difference.ts'
export type { TwoArmMoments } from './two-arm-moments.ts'
