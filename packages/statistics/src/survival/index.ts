export { aalenJohansen, type CumulativeIncidence, type IncidenceStep } from './aalen-johansen.ts'
export type { FollowUp } from './follow-up.ts'
export { type GrayTest, type GrayTestInput, grayTest } from './gray-test.ts'
export { type IncidenceAtTime, incidenceAt } from './incidence-at.ts'
export { type IncidenceRate, incidenceRate } from './incidence-rate.ts'
export { incidenceVarianceAalen } from './incidence-variance-aalen.ts'
export {
  type KaplanMeierCurve,
  type KaplanMeierInput,
  kaplanMeier,
  type SurvivalStep,
} from './kaplan-meier.ts'
export { type LogRankInput, type LogRankTest, logRank } from './log-rank.ts'
export { longestHorizon } from './longest-horizon.ts'
export { occupationTime } from './occupation-time.ts'
export { type RateRatio, rateRatio } from './rate-ratio.ts'
export { type RestrictedMean, restrictedMean } from './restricted-mean.ts'
export {
  type MeanContrast,
  type RestrictedMeanContrast,
  restrictedMeanContrast,
} from './restricted-mean-contrast.ts'
export { rowsByGroup } from './rows-by-group.ts'
export { type StateOccupation, type StateOccupationInput, stateOccupation } from './state-occupation.ts'
export { type IntervalScale, intervalScales } from './survival-interval.ts'
export { type SurvivalQuantile, survivalQuantile } from './survival-quantile.ts'
export { timeByCause } from './time-by-cause.ts'
