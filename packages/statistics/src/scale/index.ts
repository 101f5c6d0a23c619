export { cronbachAlpha, type Reliability } from './cronbach-alpha.ts'
export { itemRestCorrelations } from './item-rest-correlations.ts'
export { type OmegaTotal, omegaTotal } from './omega-total.ts'
export { type OneFactorModel, oneFactorModel } from './one-factor-model.ts'
export {
  type ReliableChange,
  type ReliableChangeClass,
  type ReliableChangeInput,
  reliableChange,
} from './reliable-change.ts'
export {
  type Cutoffs,
  type Norm,
  type ReliableChangeSummary,
  reliableChangeSummary,
} from './reliable-change-summary.ts'
export { type ItemStatistics, type ScaleStatistics, scaleStatistics } from './scale-statistics.ts'
export { type SplitHalf, splitHalf } from './split-half.ts'
