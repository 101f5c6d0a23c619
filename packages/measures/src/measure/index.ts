import { benefitReentry } from './benefit-reentry.ts'
import { callbackRate } from './callback-rate.ts'
import { contractSecurity } from './contract-security.ts'
import { covariateBalance } from './covariate-balance.ts'
import { creamingIndex } from './creaming-index.ts'
import { differentialAttrition } from './differential-attrition.ts'
import { educationJobMatch } from './education-job-match.ts'
import { employerChainYield } from './employer-chain-yield.ts'
import { employmentAtHorizon } from './employment-at-horizon.ts'
import { evidenceGrade } from './evidence-grade.ts'
import { exitWithoutWork } from './exit-without-work.ts'
import { followUpCoverage } from './follow-up-coverage.ts'
import { goodJob } from './good-job.ts'
import { gradedReturnToWork } from './graded-return-to-work.ts'
import { hoursMatch } from './hours-match.ts'
import { insecurityIndex } from './insecurity-index.ts'
import { integrativePotential } from './integrative-potential.ts'
import { jobCarousel } from './job-carousel.ts'
import { jobCarouselRate } from './job-carousel-rate.ts'
import { jobQualityDashboard } from './job-quality-dashboard.ts'
import { jobRetention } from './job-retention.ts'
import { jsse6 } from './jsse-6.ts'
import { labourMarketTightness } from './labour-market-tightness.ts'
import { learningFromFailure } from './learning-from-failure.ts'
import { lockInEffect } from './lock-in-effect.ts'
import { meaningfulParticipation } from './meaningful-participation.ts'
import { netOutflowEffect } from './net-outflow-effect.ts'
import { outflowByDestinationCif } from './outflow-by-destination-cif.ts'
import { participationLadder } from './participation-ladder.ts'
import { perceivedFit } from './perceived-fit.ts'
import { postSubsidyRetention } from './post-subsidy-retention.ts'
import { precarityIndex } from './precarity-index.ts'
import { programRecycling } from './program-recycling.ts'
import { rawOutflowRate } from './raw-outflow-rate.ts'
import { reliableChange } from './reliable-change.ts'
import { reliableDeterioration } from './reliable-deterioration.ts'
import { resumptionAfterRejection } from './resumption-after-rejection.ts'
import { scaleReliability } from './scale-reliability.ts'
import { searchActiveShare } from './search-active-share.ts'
import { searchChannelOfMatch } from './search-channel-of-match.ts'
import { searchDropout } from './search-dropout.ts'
import { searchIntensity } from './search-intensity.ts'
import { searchPersistenceSlope } from './search-persistence-slope.ts'
import { searchQuality } from './search-quality.ts'
import { searchStrategyDiversity } from './search-strategy-diversity.ts'
import { searchStrategyType } from './search-strategy-type.ts'
import { sequenceBadness } from './sequence-badness.ts'
import { sequenceComplexity } from './sequence-complexity.ts'
import { sequenceDegradation } from './sequence-degradation.ts'
import { sequenceTurbulence } from './sequence-turbulence.ts'
import { sequenceVolatility } from './sequence-volatility.ts'
import { skillsMatch } from './skills-match.ts'
import { stateDistribution } from './state-distribution.ts'
import { stateTransitions } from './state-transitions.ts'
import { steppingStone } from './stepping-stone.ts'
import { sustainedEmployment } from './sustained-employment.ts'
import { timeToFirstPaidWork } from './time-to-first-paid-work.ts'
import { unmeasuredConfounding } from './unmeasured-confounding.ts'
import { unpaidWorkHours } from './unpaid-work-hours.ts'
import { upwardMobility } from './upward-mobility.ts'
import { wageRatio } from './wage-ratio.ts'
import { weeksInPaidWork } from './weeks-in-paid-work.ts'
import { weeksOffBenefit } from './weeks-off-benefit.ts'
import { wishMatch } from './wish-match.ts'

/** The measures, alphabetical; a measure that is not here does not exist for the toolkit. */
export const measures = [
  benefitReentry,
  callbackRate,
  contractSecurity,
  covariateBalance,
  creamingIndex,
  differentialAttrition,
  educationJobMatch,
  employerChainYield,
  employmentAtHorizon,
  evidenceGrade,
  exitWithoutWork,
  followUpCoverage,
  goodJob,
  gradedReturnToWork,
  hoursMatch,
  insecurityIndex,
  integrativePotential,
  jobCarousel,
  jobCarouselRate,
  jobQualityDashboard,
  jobRetention,
  jsse6,
  labourMarketTightness,
  learningFromFailure,
  lockInEffect,
  meaningfulParticipation,
  netOutflowEffect,
  outflowByDestinationCif,
  participationLadder,
  perceivedFit,
  postSubsidyRetention,
  precarityIndex,
  programRecycling,
  rawOutflowRate,
  reliableChange,
  reliableDeterioration,
  resumptionAfterRejection,
  scaleReliability,
  searchActiveShare,
  searchChannelOfMatch,
  searchDropout,
  searchIntensity,
  searchPersistenceSlope,
  searchQuality,
  searchStrategyDiversity,
  searchStrategyType,
  sequenceBadness,
  sequenceComplexity,
  sequenceDegradation,
  sequenceTurbulence,
  sequenceVolatility,
  skillsMatch,
  stateDistribution,
  stateTransitions,
  steppingStone,
  sustainedEmployment,
  timeToFirstPaidWork,
  unmeasuredConfounding,
  unpaidWorkHours,
  upwardMobility,
  wageRatio,
  weeksInPaidWork,
  weeksOffBenefit,
  wishMatch,
] as const

/** Id of a measure of the catalogue. */
export type MeasureId = (typeof measures)[number]['id']
