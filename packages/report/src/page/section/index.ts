import { certaintySection } from './certainty-section.ts'
import { flowSection } from './flow-section.ts'
import { groupsSection } from './groups-section.ts'
import { methodSection } from './method-section.ts'
import { outcomesSection } from './outcomes-section.ts'
import { privacySection } from './privacy-section.ts'
import { questionnairesSection } from './questionnaires-section.ts'
import type { ReportSection } from './report-section.ts'
import { reproduceSection } from './reproduce-section.ts'
import { summarySection } from './summary-section.ts'
import { trajectoriesSection } from './trajectories-section.ts'
import { undeterminedSection } from './undetermined-section.ts'

/** The parts after page one, in the order of the report. */
export const sections: readonly ReportSection[] = [
  summarySection,
  flowSection,
  groupsSection,
  outcomesSection,
  trajectoriesSection,
  questionnairesSection,
  certaintySection,
  undeterminedSection,
  methodSection,
  privacySection,
  reproduceSection,
]
