export { type DistanceMatrix, distanceBetween } from './distance-matrix.ts'
export { constantCosts, type EditCosts } from './edit-costs.ts'
export { frequencyCosts } from './frequency-costs.ts'
export {
  dynamicHammingDistances,
  type HammingOptions,
  hammingDistances,
} from './hamming-distances.ts'
export { constantMomentCosts, type MomentCosts, transitionRateMomentCosts } from './moment-costs.ts'
export { type Normalisation, normalisations } from './normalise-distance.ts'
export {
  commonSubsequenceDistances,
  type DistanceOptions,
  optimalMatchingDistances,
} from './optimal-matching-distances.ts'
export { sharedFutureCosts } from './shared-future-costs.ts'
export { type DataCostOptions, transitionRateCosts } from './transition-rate-costs.ts'
