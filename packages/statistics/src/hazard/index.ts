export { type BaselineHazardStep, coxBaselineHazard } from './cox-baseline-hazard.ts'
export { type Concordance, coxConcordance } from './cox-concordance.ts'
export { type DiscreteHazardLink, discreteHazardLinks } from './discrete-hazard-link.ts'
export { type CoxFit, type CoxInput, fitCox } from './fit-cox.ts'
export {
  type DiscreteBaseline,
  type DiscreteTimeFit,
  fitDiscreteTimeHazard,
} from './fit-discrete-time-hazard.ts'
export { type FineGrayFit, type FineGrayInput, fitFineGray } from './fit-fine-gray.ts'
export type { HazardInput } from './hazard-input.ts'
export { type TieMethod, tieMethods } from './partial-likelihood.ts'
export type { DiscreteTimeInput } from './person-periods.ts'
export {
  type ProportionalHazardsTest,
  type ProportionalHazardsTests,
  proportionalHazardsTest,
} from './proportional-hazards-test.ts'
export { repeatedHazardColumns } from './repeated-hazard-columns.ts'
export { type TimeTransform, timeTransforms } from './time-transform.ts'
