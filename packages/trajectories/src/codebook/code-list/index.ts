import type { CodeList } from '../code-list.ts'
import { armCodes } from './arm-codes.ts'
import { assignmentCodes } from './assignment-codes.ts'
import { channelCodes } from './channel-codes.ts'
import { conditionCodes } from './condition-codes.ts'
import { contractCodes } from './contract-codes.ts'
import { countryCodes } from './country-codes.ts'
import { deciderCodes } from './decider-codes.ts'
import { directionCodes } from './direction-codes.ts'
import { educationFieldCodes } from './education-field-codes.ts'
import { educationLevelCodes } from './education-level-codes.ts'
import { eligibilityOutcomeCodes } from './eligibility-outcome-codes.ts'
import { enrolmentEndCodes } from './enrolment-end-codes.ts'
import { jobEndCodes } from './job-end-codes.ts'
import { languageLevelCodes } from './language-level-codes.ts'
import { mechanismCodes } from './mechanism-codes.ts'
import { occupationCodes } from './occupation-codes.ts'
import { originCodes } from './origin-codes.ts'
import { raterCodes } from './rater-codes.ts'
import { recognitionCodes } from './recognition-codes.ts'
import { regimeCodes } from './regime-codes.ts'
import { scoringCodes } from './scoring-codes.ts'
import { searchChannelCodes } from './search-channel-codes.ts'
import { searchEventCodes } from './search-event-codes.ts'
import { sexCodes } from './sex-codes.ts'
import { skillsMatchCodes } from './skills-match-codes.ts'
import { sourceCodes } from './source-codes.ts'
import { spellEndCodes } from './spell-end-codes.ts'
import { stateCodes } from './state-codes.ts'
import { subsidyCodes } from './subsidy-codes.ts'
import { surveyModeCodes } from './survey-mode-codes.ts'
import { testStatusCodes } from './test-status-codes.ts'
import { workCapacityCodes } from './work-capacity-codes.ts'

/** All code lists, one file each; a column names one by its id. */
export const codeLists = [
  armCodes,
  assignmentCodes,
  channelCodes,
  conditionCodes,
  contractCodes,
  countryCodes,
  deciderCodes,
  directionCodes,
  educationFieldCodes,
  educationLevelCodes,
  eligibilityOutcomeCodes,
  enrolmentEndCodes,
  jobEndCodes,
  languageLevelCodes,
  mechanismCodes,
  occupationCodes,
  originCodes,
  raterCodes,
  recognitionCodes,
  regimeCodes,
  scoringCodes,
  searchChannelCodes,
  searchEventCodes,
  sexCodes,
  skillsMatchCodes,
  sourceCodes,
  spellEndCodes,
  stateCodes,
  subsidyCodes,
  surveyModeCodes,
  testStatusCodes,
  workCapacityCodes,
] as const satisfies readonly CodeList[]

export type CodeListId = (typeof codeLists)[number]['id']
