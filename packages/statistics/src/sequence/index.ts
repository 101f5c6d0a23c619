export { type CodedSequences, codedSequences, codeSequences } from './coded-sequences.ts'
export { type DistinctSequences, distinctSequences } from './distinct-sequences.ts'
export { goodSpellShare } from './good-spell-share.ts'
export { integrativePotential } from './integrative-potential.ts'
export { type LastingState, type LastingStateOptions, lastingState } from './lasting-state.ts'
export { meanMomentsInState } from './mean-moments-in-state.ts'
export { type ModalState, modalStates } from './modal-states.ts'
export { sequenceBadness } from './sequence-badness.ts'
export { sequenceComplexity } from './sequence-complexity.ts'
export { type DegradationOptions, sequenceDegradation } from './sequence-degradation.ts'
export { sequenceEntropy } from './sequence-entropy.ts'
export { sequenceInsecurity } from './sequence-insecurity.ts'
export { type PrecarityOptions, sequencePrecarity } from './sequence-precarity.ts'
export { type SequenceSpells, sequenceSpells } from './sequence-spells.ts'
export { sequenceTransitions } from './sequence-transitions.ts'
export { sequenceTurbulence, type TurbulenceOptions } from './sequence-turbulence.ts'
export { sequenceVolatility, type VolatilityOptions } from './sequence-volatility.ts'
export { sequencesOfColumns } from './sequences-of-columns.ts'
export { spellText } from './spell-text.ts'
export { type SpellVariance, type SpellVarianceType, spellVariance } from './spell-variance.ts'
export { type StateCosts, stateCosts } from './state-costs.ts'
export {
  distributionOverMoments,
  type StateDistributionAtTime,
  stateDistribution,
} from './state-distribution.ts'
export type { StateSequence } from './state-sequence.ts'
export { subsequenceCountLog2 } from './subsequence-count.ts'
export {
  type TransitionOptions,
  type TransitionRates,
  transitionRates,
  transitionRatesPerMoment,
  transitionsBetweenStates,
} from './transition-rates.ts'
