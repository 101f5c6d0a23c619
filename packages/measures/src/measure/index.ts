import { adaptationToDisability } from './adaptation-to-disability.ts'
import { aftercare } from './aftercare.ts'
import { autonomySupport } from './autonomy-support.ts'
import { benefitReentry } from './benefit-reentry.ts'
import { callbackRate } from './callback-rate.ts'
import { caseMixAdjustedSuccess } from './case-mix-adjusted-success.ts'
import { chainSharedOutcome } from './chain-shared-outcome.ts'
import { clientOwnedGoalShare } from './client-owned-goal-share.ts'
import { clientSatisfaction } from './client-satisfaction.ts'
import { contactIntensity } from './contact-intensity.ts'
import { contactTargetDiversity } from './contact-target-diversity.ts'
import { continuityOfGuidance } from './continuity-of-guidance.ts'
import { contractSecurity } from './contract-security.ts'
import { costEffectiveness } from './cost-effectiveness.ts'
import { costPerSustainedJob } from './cost-per-sustained-job.ts'
import { covariateBalance } from './covariate-balance.ts'
import { creamingIndex } from './creaming-index.ts'
import { cumulativeEvidence } from './cumulative-evidence.ts'
import { depressiveSymptoms } from './depressive-symptoms.ts'
import { differentialAttrition } from './differential-attrition.ts'
import { educationJobMatch } from './education-job-match.ts'
import { employerChainYield } from './employer-chain-yield.ts'
import { employmentAtHorizon } from './employment-at-horizon.ts'
import { equityGap } from './equity-gap.ts'
import { evidenceGrade } from './evidence-grade.ts'
import { exitWithoutWork } from './exit-without-work.ts'
import { financialStrain } from './financial-strain.ts'
import { followUpCoverage } from './follow-up-coverage.ts'
import { generalSelfEfficacy } from './general-self-efficacy.ts'
import { goalAttainment } from './goal-attainment.ts'
import { goalOrientation } from './goal-orientation.ts'
import { goodJob } from './good-job.ts'
import { gradedReturnToWork } from './graded-return-to-work.ts'
import { groupSafety } from './group-safety.ts'
import { handoverGap } from './handover-gap.ts'
import { harmPanel } from './harm-panel.ts'
import { hoursMatch } from './hours-match.ts'
import { insecurityIndex } from './insecurity-index.ts'
import { instrumentVarianceShare } from './instrument-variance-share.ts'
import { integrativePotential } from './integrative-potential.ts'
import { interventionTestedShare } from './intervention-tested-share.ts'
import { jobBeliefClient } from './job-belief-client.ts'
import { jobBeliefProfessional } from './job-belief-professional.ts'
import { jobCarousel } from './job-carousel.ts'
import { jobCarouselRate } from './job-carousel-rate.ts'
import { jobQualityDashboard } from './job-quality-dashboard.ts'
import { jobRetention } from './job-retention.ts'
import { jsse6 } from './jsse-6.ts'
import { jsseBehaviourOutcome } from './jsse-behaviour-outcome.ts'
import { labourMarketTightness } from './labour-market-tightness.ts'
import { learningFromFailure } from './learning-from-failure.ts'
import { learningGoalShare } from './learning-goal-share.ts'
import { lockInEffect } from './lock-in-effect.ts'
import { masterySetbackInoculation } from './mastery-setback-inoculation.ts'
import { meaningfulParticipation } from './meaningful-participation.ts'
import { mentalHealthMhi5 } from './mental-health-mhi5.ts'
import { netOutflowEffect } from './net-outflow-effect.ts'
import { noSuitableOffer } from './no-suitable-offer.ts'
import { optimismGap } from './optimism-gap.ts'
import { outflowByDestinationCif } from './outflow-by-destination-cif.ts'
import { parkingIndex } from './parking-index.ts'
import { participationLadder } from './participation-ladder.ts'
import { perceivedFit } from './perceived-fit.ts'
import { phaseTiming } from './phase-timing.ts'
import { placementOutcome } from './placement-outcome.ts'
import { placementRightsCoverage } from './placement-rights-coverage.ts'
import { postSubsidyRetention } from './post-subsidy-retention.ts'
import { precarityIndex } from './precarity-index.ts'
import { professionalEffect } from './professional-effect.ts'
import { professionalValueAdded } from './professional-value-added.ts'
import { programDoseFidelity } from './program-dose-fidelity.ts'
import { programRecycling } from './program-recycling.ts'
import { rawOutflowRate } from './raw-outflow-rate.ts'
import { reliableChange } from './reliable-change.ts'
import { reliableDeterioration } from './reliable-deterioration.ts'
import { residualGroupGrowth } from './residual-group-growth.ts'
import { respectfulTreatment } from './respectful-treatment.ts'
import { resumptionAfterRejection } from './resumption-after-rejection.ts'
import { rtwSelfEfficacy } from './rtw-self-efficacy.ts'
import { sanctionRate } from './sanction-rate.ts'
import { scaleReliability } from './scale-reliability.ts'
import { searchActiveShare } from './search-active-share.ts'
import { searchChannelOfMatch } from './search-channel-of-match.ts'
import { searchDropout } from './search-dropout.ts'
import { searchIntensity } from './search-intensity.ts'
import { searchMotivationQuality } from './search-motivation-quality.ts'
import { searchPersistenceSlope } from './search-persistence-slope.ts'
import { searchQuality } from './search-quality.ts'
import { searchStrategyDiversity } from './search-strategy-diversity.ts'
import { searchStrategyType } from './search-strategy-type.ts'
import { selfWorth } from './self-worth.ts'
import { sequenceBadness } from './sequence-badness.ts'
import { sequenceComplexity } from './sequence-complexity.ts'
import { sequenceDegradation } from './sequence-degradation.ts'
import { sequenceTurbulence } from './sequence-turbulence.ts'
import { sequenceVolatility } from './sequence-volatility.ts'
import { sharedDecisionMaking } from './shared-decision-making.ts'
import { skillsMatch } from './skills-match.ts'
import { standardGoalShare } from './standard-goal-share.ts'
import { stateDistribution } from './state-distribution.ts'
import { stateTransitions } from './state-transitions.ts'
import { steppingStone } from './stepping-stone.ts'
import { subgroupEffect } from './subgroup-effect.ts'
import { successDecomposition } from './success-decomposition.ts'
import { sustainedEmployment } from './sustained-employment.ts'
import { thresholdDrift } from './threshold-drift.ts'
import { timeToFirstEmployerContact } from './time-to-first-employer-contact.ts'
import { timeToFirstPaidWork } from './time-to-first-paid-work.ts'
import { twoWayVoice } from './two-way-voice.ts'
import { unmeasuredConfounding } from './unmeasured-confounding.ts'
import { unpaidWorkHours } from './unpaid-work-hours.ts'
import { upwardMobility } from './upward-mobility.ts'
import { wageRatio } from './wage-ratio.ts'
import { weeksInPaidWork } from './weeks-in-paid-work.ts'
import { weeksOffBenefit } from './weeks-off-benefit.ts'
import { wishMatch } from './wish-match.ts'
import { workingAlliance } from './working-alliance.ts'

/** The measures, alphabetical; a measure that is not here does not exist for the toolkit. */
export const measures = [
  adaptationToDisability,
  aftercare,
  autonomySupport,
  benefitReentry,
  callbackRate,
  caseMixAdjustedSuccess,
  chainSharedOutcome,
  clientOwnedGoalShare,
  clientSatisfaction,
  contactIntensity,
  contactTargetDiversity,
  continuityOfGuidance,
  contractSecurity,
  costEffectiveness,
  costPerSustainedJob,
  covariateBalance,
  creamingIndex,
  cumulativeEvidence,
  depressiveSymptoms,
  differentialAttrition,
  educationJobMatch,
  employerChainYield,
  employmentAtHorizon,
  equityGap,
  evidenceGrade,
  exitWithoutWork,
  financialStrain,
  followUpCoverage,
  generalSelfEfficacy,
  goalAttainment,
  goalOrientation,
  goodJob,
  gradedReturnToWork,
  groupSafety,
  handoverGap,
  harmPanel,
  hoursMatch,
  insecurityIndex,
  instrumentVarianceShare,
  integrativePotential,
  interventionTestedShare,
  jobBeliefClient,
  jobBeliefProfessional,
  jobCarousel,
  jobCarouselRate,
  jobQualityDashboard,
  jobRetention,
  jsse6,
  jsseBehaviourOutcome,
  labourMarketTightness,
  learningFromFailure,
  learningGoalShare,
  lockInEffect,
  masterySetbackInoculation,
  meaningfulParticipation,
  mentalHealthMhi5,
  netOutflowEffect,
  noSuitableOffer,
  optimismGap,
  outflowByDestinationCif,
  parkingIndex,
  participationLadder,
  perceivedFit,
  phaseTiming,
  placementOutcome,
  placementRightsCoverage,
  postSubsidyRetention,
  precarityIndex,
  professionalEffect,
  professionalValueAdded,
  programDoseFidelity,
  programRecycling,
  rawOutflowRate,
  reliableChange,
  reliableDeterioration,
  residualGroupGrowth,
  respectfulTreatment,
  resumptionAfterRejection,
  rtwSelfEfficacy,
  sanctionRate,
  scaleReliability,
  searchActiveShare,
  searchChannelOfMatch,
  searchDropout,
  searchIntensity,
  searchMotivationQuality,
  searchPersistenceSlope,
  searchQuality,
  searchStrategyDiversity,
  searchStrategyType,
  selfWorth,
  sequenceBadness,
  sequenceComplexity,
  sequenceDegradation,
  sequenceTurbulence,
  sequenceVolatility,
  sharedDecisionMaking,
  skillsMatch,
  standardGoalShare,
  stateDistribution,
  stateTransitions,
  steppingStone,
  subgroupEffect,
  successDecomposition,
  sustainedEmployment,
  thresholdDrift,
  timeToFirstEmployerContact,
  timeToFirstPaidWork,
  twoWayVoice,
  unmeasuredConfounding,
  unpaidWorkHours,
  upwardMobility,
  wageRatio,
  weeksInPaidWork,
  weeksOffBenefit,
  wishMatch,
  workingAlliance,
] as const

/** Id of a measure of the catalogue. */
export type MeasureId = (typeof measures)[number]['id']
