import { benefitReentry } from './benefit-reentry.ts'
import { contractSecurity } from './contract-security.ts'
import { covariateBalance } from './covariate-balance.ts'
import { creamingIndex } from './creaming-index.ts'
import { differentialAttrition } from './differential-attrition.ts'
import { evidenceGrade } from './evidence-grade.ts'
import { followUpCoverage } from './follow-up-coverage.ts'
import { goodJob } from './good-job.ts'
import { hoursMatch } from './hours-match.ts'
import { jsse6 } from './jsse-6.ts'
import { outflowByDestinationCif } from './outflow-by-destination-cif.ts'
import { rawOutflowRate } from './raw-outflow-rate.ts'
import { reliableChange } from './reliable-change.ts'
import { reliableDeterioration } from './reliable-deterioration.ts'
import { resumptionAfterRejection } from './resumption-after-rejection.ts'
import { scaleReliability } from './scale-reliability.ts'
import { searchPersistenceSlope } from './search-persistence-slope.ts'
import { searchStrategyDiversity } from './search-strategy-diversity.ts'
import { stateDistribution } from './state-distribution.ts'
import { stateTransitions } from './state-transitions.ts'
import { sustainedEmployment } from './sustained-employment.ts'
import { unmeasuredConfounding } from './unmeasured-confounding.ts'
import { wageRatio } from './wage-ratio.ts'
import { weeksInPaidWork } from './weeks-in-paid-work.ts'
import { weeksOffBenefit } from './weeks-off-benefit.ts'

/** The measures, alphabetical; a measure that is not here does not exist for the toolkit. */
export const measures = [
  benefitReentry,
  contractSecurity,
  covariateBalance,
  creamingIndex,
  differentialAttrition,
  evidenceGrade,
  followUpCoverage,
  goodJob,
  hoursMatch,
  jsse6,
  outflowByDestinationCif,
  rawOutflowRate,
  reliableChange,
  reliableDeterioration,
  resumptionAfterRejection,
  scaleReliability,
  searchPersistenceSlope,
  searchStrategyDiversity,
  stateDistribution,
  stateTransitions,
  sustainedEmployment,
  unmeasuredConfounding,
  wageRatio,
  weeksInPaidWork,
  weeksOffBenefit,
] as const

/** Id of a measure of the catalogue. */
export type MeasureId = (typeof measures)[number]['id']
