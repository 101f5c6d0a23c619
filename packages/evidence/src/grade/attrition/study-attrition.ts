import type { ResultsDocument } from '@doorstroom/statistics'
import type { AttritionCounts } from './wwc-attrition.ts'

/**
 * Persons assigned and persons analysed on the primary measure, from the flow rows and the rows of the measure; null
 * when the document does not tell (no primary measure, no flow, or hidden).
 *
 * @example
 * studyAttrition(document)?.assignedTreated // 240
 */
export function studyAttrition({ rows, measures }: ResultsDocument): AttritionCounts | null {
  const primary = measures.find(({ role }) => role === 'primary')
  const flow = (term: string) => rows.find((row) => row.measure === 'flow' && row.term === term)?.estimate ?? null
  const analysed = (arm: string) =>
    rows.find(
      (row) =>
        row.measure === primary?.id &&
        row.arm === arm &&
        row.estimand === 'description' &&
        (row.term === 'proportion' || row.term === 'mean'),
    )?.n ?? null
  const [assignedTreated, assignedComparison] = [flow('inTreated'), flow('inComparison')]
  const [analysedTreated, analysedComparison] = [analysed('treated'), analysed('comparison')]
  if (assignedTreated === null || assignedComparison === null) return null
  if (analysedTreated === null || analysedComparison === null) return null
  return { assignedTreated, assignedComparison, analysedTreated, analysedComparison }
}
