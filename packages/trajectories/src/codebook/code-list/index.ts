import type { CodeList } from '../code-list.ts'
import { agreementCodes } from './agreement-codes.ts'
import { armCodes } from './arm-codes.ts'
import { assignmentCodes } from './assignment-codes.ts'
import { biasRiskCodes } from './bias-risk-codes.ts'
import { channelCodes } from './channel-codes.ts'
import { conditionCodes } from './condition-codes.ts'
import { contactModeCodes } from './contact-mode-codes.ts'
import { contactPurposeCodes } from './contact-purpose-codes.ts'
import { contactTargetCodes } from './contact-target-codes.ts'
import { contractCodes } from './contract-codes.ts'
import { costCodes } from './cost-codes.ts'
import { countryCodes } from './country-codes.ts'
import { deciderCodes } from './decider-codes.ts'
import { directionCodes } from './direction-codes.ts'
import { drafterCodes } from './drafter-codes.ts'
import { educationFieldCodes } from './education-field-codes.ts'
import { educationLevelCodes } from './education-level-codes.ts'
import { eligibilityOutcomeCodes } from './eligibility-outcome-codes.ts'
import { employerSizeCodes } from './employer-size-codes.ts'
import { enrolmentEndCodes } from './enrolment-end-codes.ts'
import { goalKindCodes } from './goal-kind-codes.ts'
import { goalOwnerCodes } from './goal-owner-codes.ts'
import { goalProposerCodes } from './goal-proposer-codes.ts'
import { handoverOutcomeCodes } from './handover-outcome-codes.ts'
import { harmCodes } from './harm-codes.ts'
import { initiatorCodes } from './initiator-codes.ts'
import { institutionCodes } from './institution-codes.ts'
import { jobEndCodes } from './job-end-codes.ts'
import { languageLevelCodes } from './language-level-codes.ts'
import { mechanismCodes } from './mechanism-codes.ts'
import { occupationCodes } from './occupation-codes.ts'
import { originCodes } from './origin-codes.ts'
import { phaseCodes } from './phase-codes.ts'
import { placementCodes } from './placement-codes.ts'
import { raterCodes } from './rater-codes.ts'
import { recognitionCodes } from './recognition-codes.ts'
import { regimeCodes } from './regime-codes.ts'
import { roleCodes } from './role-codes.ts'
import { scoringCodes } from './scoring-codes.ts'
import { searchChannelCodes } from './search-channel-codes.ts'
import { searchEventCodes } from './search-event-codes.ts'
import { sectorCodes } from './sector-codes.ts'
import { sexCodes } from './sex-codes.ts'
import { skillsMatchCodes } from './skills-match-codes.ts'
import { sourceCodes } from './source-codes.ts'
import { spellEndCodes } from './spell-end-codes.ts'
import { stateCodes } from './state-codes.ts'
import { subsidyCodes } from './subsidy-codes.ts'
import { surveyModeCodes } from './survey-mode-codes.ts'
import { testStatusCodes } from './test-status-codes.ts'
import { workCapacityCodes } from './work-capacity-codes.ts'
import { yesNoUnknownCodes } from './yes-no-unknown-codes.ts'

/** All code lists, one file each; a column names one by its id. */
export const codeLists = [
  agreementCodes,
  armCodes,
  assignmentCodes,
  biasRiskCodes,
  channelCodes,
  conditionCodes,
  contactModeCodes,
  contactPurposeCodes,
  contactTargetCodes,
  contractCodes,
  costCodes,
  countryCodes,
  deciderCodes,
  directionCodes,
  drafterCodes,
  educationFieldCodes,
  educationLevelCodes,
  eligibilityOutcomeCodes,
  employerSizeCodes,
  enrolmentEndCodes,
  goalKindCodes,
  goalOwnerCodes,
  goalProposerCodes,
  handoverOutcomeCodes,
  harmCodes,
  initiatorCodes,
  institutionCodes,
  jobEndCodes,
  languageLevelCodes,
  mechanismCodes,
  occupationCodes,
  originCodes,
  phaseCodes,
  placementCodes,
  raterCodes,
  recognitionCodes,
  regimeCodes,
  roleCodes,
  scoringCodes,
  searchChannelCodes,
  searchEventCodes,
  sectorCodes,
  sexCodes,
  skillsMatchCodes,
  sourceCodes,
  spellEndCodes,
  stateCodes,
  subsidyCodes,
  surveyModeCodes,
  testStatusCodes,
  workCapacityCodes,
  yesNoUnknownCodes,
] as const satisfies readonly CodeList[]

export type CodeListId = (typeof codeLists)[number]['id']
