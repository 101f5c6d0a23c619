export { designEffect } from './design-effect.ts'
export { detectableDifference, type MeansPlan, powerOfMeans, sizeForMeans } from './power-of-means.ts'
export { detectableShare, powerOfShares, type SharesPlan, sizeForShares } from './power-of-shares.ts'
export {
  detectableHazardRatio,
  eventsForHazardRatio,
  powerOfSurvival,
  type SurvivalPlan,
} from './power-of-survival.ts'
export { sizeForCohenH } from './size-for-cohen-h.ts'
