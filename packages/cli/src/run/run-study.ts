import type { ResultsDocument } from '@doorstroom/statistics'
import type { Registration } from '../registration/registration.ts'
import type { Study } from '../study/study.ts'
import { analysisColumns } from './analysis-columns.ts'
import { comparisonStage } from './comparison-stage.ts'
import { decideClaims } from './decide-claims.ts'
import { descriptionRows } from './description-rows.ts'
import { flowRows } from './flow-rows.ts'
import { gateStage } from './gate-stage.ts'
import { studyContext } from './study-context.ts'
import { studyDocument } from './study-document.ts'
import { refuseEmptyArms } from './study-population.ts'

/**
 * From checked tables to the exact results document of a study: persons are measured once, the comparison is designed
 * before any outcome is looked at, the gates are read, and only then is it decided what may be said.
 */
export function runStudy(study: Study, registration: Registration): ResultsDocument {
  const context = studyContext(study, registration.tables)
  refuseEmptyArms(context.population, study.file)
  const columns = analysisColumns(context)
  const comparison = comparisonStage(context, columns)
  const gates = gateStage(context, columns, comparison)
  const rows = [
    ...flowRows(context.population, context.eligible, study.file.horizonDays, context.protocol),
    ...descriptionRows(context, columns),
    ...comparison.rows,
    ...gates.rows,
  ]
  const claims = decideClaims(context, columns, comparison, gates)
  return studyDocument(context, rows, claims)
}
